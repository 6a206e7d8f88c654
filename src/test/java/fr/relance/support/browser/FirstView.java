package fr.relance.support.browser;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitUntilState;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What a page costs who opens it for the first time, with nothing in the cache, on a cheap telephone and a slow network: a processor four
 * times slower, 150 ms to and fro, 1.6 Mbit/s down and 750 kbit/s up, as Lighthouse takes them.
 *
 * @param largest milliseconds until the largest part was painted
 * @param what that part
 * @param shift how far what was painted moved afterwards, by itself (cumulative layout shift)
 * @param shifts what moved, for who has to mend it
 * @param fetched the page itself and all that it asked for, in the order in which it did
 */
public record FirstView(double largest, String what, double shift, List<String> shifts, List<Fetched> fetched) {

    private static final double SLOWER = 4;
    private static final int LATENCY = 150;
    private static final double DOWN = 1.6e6 / 8;
    private static final double UP = 750e3 / 8;

    private static final String OBSERVE = """
            window.firstView = { largest: 0, what: '', shift: 0, shifts: [] };
            const name = (node) => node?.nodeType === 1 ? node.outerHTML.slice(0, 90) : (node?.textContent ?? '').slice(0, 60);
            new PerformanceObserver((list) => list.getEntries().forEach((entry) => {
              firstView.largest = entry.startTime;
              firstView.what = name(entry.element);
            })).observe({ type: 'largest-contentful-paint', buffered: true });
            new PerformanceObserver((list) => list.getEntries().filter((entry) => !entry.hadRecentInput).forEach((entry) => {
              firstView.shift += entry.value;
              entry.sources.forEach((moved) => firstView.shifts.push(
                `${Math.round(entry.startTime)} ms, ${moved.previousRect.y} to ${moved.currentRect.y} px: ${name(moved.node)}`));
            })).observe({ type: 'layout-shift', buffered: true });
            """;

    /** Chromium tells what it painted, and what moved, a little later. */
    private static final String PAINTED = """
            new Promise((painted) => {
              const look = () => (firstView.largest > 0 || performance.now() > 30_000 ? setTimeout(painted, 300) : setTimeout(look, 20));
              look();
            })""";

    private static final String FETCHED = """
            () => [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')].map((entry) => ({
              path: new URL(entry.name).pathname.replace(/^\\/assets\\/\\w+\\//, ''), by: entry.initiatorType,
              blocking: entry.renderBlockingStatus === 'blocking',
              asked: entry.requestStart, bytes: entry.transferSize, came: entry.responseEnd }))""";

    /**
     * One answer of the server.
     *
     * @param path its path, without the digest of the files
     * @param by what asked for it, as the browser calls it: {@code navigation} for the page, {@code link} for what its head names
     * @param blocking whether nothing is painted before
     * @param asked milliseconds since the page was asked for
     * @param came likewise
     * @param bytes as they came over the network, with some for its head; 0 out of the cache
     */
    public record Fetched(String path, String by, boolean blocking, double asked, double came, int bytes) {}

    /** Lets the pages that are opened from now on tell what {@link #read} reads. */
    public static void observe(Page page) {
        page.addInitScript(OBSERVE);
    }

    /** Opens a page so, and waits until nothing more is asked for. */
    public static FirstView of(Page page, String address) {
        CDPSession chromium = page.context().newCDPSession(page);
        page.navigate("about:blank");
        chromium.send("Network.enable");
        chromium.send("Network.clearBrowserCache");
        chromium.send("Network.emulateNetworkConditions", network());
        chromium.send("Emulation.setCPUThrottlingRate", json(Map.of("rate", SLOWER)));
        observe(page);
        page.navigate(address, new Page.NavigateOptions().setWaitUntil(WaitUntilState.NETWORKIDLE));
        awaitPainted(page);
        FirstView view = read(page);
        chromium.detach();
        return view;
    }

    /** Without what nothing is painted, but for the page itself. */
    public List<String> blocking() {
        return paths(Fetched::blocking);
    }

    /** What is asked for as soon as the page's head is there. */
    public List<String> namedByThePage() {
        return paths(each -> each.by().equals("link"));
    }

    /** Bytes of everything. */
    public int bytes() {
        return fetched.stream().mapToInt(Fetched::bytes).sum();
    }

    /** Bytes of the page and of these. */
    public int bytes(String... paths) {
        return fetched.stream()
                .filter(each -> each.by().equals("navigation") || List.of(paths).contains(each.path()))
                .mapToInt(Fetched::bytes)
                .sum();
    }

    private List<String> paths(Predicate<Fetched> which) {
        return fetched.stream().filter(which).map(Fetched::path).toList();
    }

    @Override
    public String toString() {
        return "%.0f ms %s, shift %.4f, %d bytes%n%s%n%s"
                .formatted(
                        largest,
                        what,
                        shift,
                        bytes(),
                        String.join("\n", shifts),
                        fetched.stream()
                                .map(each -> "  %5.0f to %5.0f ms %6d bytes %s%s"
                                        .formatted(
                                                each.asked,
                                                each.came,
                                                each.bytes,
                                                each.path,
                                                each.blocking ? " (blocking)" : ""))
                                .collect(Collectors.joining("\n")));
    }

    /** Waits until something is painted. */
    public static void awaitPainted(Page page) {
        page.evaluate(PAINTED);
    }

    /** What the page that is shown has cost so far. */
    @SuppressWarnings("unchecked")
    public static FirstView read(Page page) {
        Map<String, Object> seen = (Map<String, Object>) page.evaluate("firstView");
        List<Map<String, Object>> entries = (List<Map<String, Object>>) page.evaluate(FETCHED);
        return new FirstView(
                number(seen, "largest"),
                String.valueOf(seen.get("what")),
                number(seen, "shift"),
                (List<String>) Objects.requireNonNull(seen.get("shifts")),
                entries.stream()
                        .map(FirstView::fetched)
                        .sorted(Comparator.comparingDouble(Fetched::asked))
                        .toList());
    }

    private static Fetched fetched(Map<String, Object> entry) {
        return new Fetched(
                String.valueOf(entry.get("path")),
                String.valueOf(entry.get("by")),
                Boolean.TRUE.equals(entry.get("blocking")),
                number(entry, "asked"),
                number(entry, "came"),
                (int) number(entry, "bytes"));
    }

    private static double number(Map<String, Object> from, String name) {
        return from.get(name) instanceof Number number ? number.doubleValue() : 0;
    }

    private static JsonObject network() {
        JsonObject network = json(Map.of("latency", LATENCY, "downloadThroughput", DOWN, "uploadThroughput", UP));
        network.addProperty("offline", false);
        return network;
    }

    private static JsonObject json(Map<String, Number> values) {
        JsonObject json = new JsonObject();
        values.forEach(json::addProperty);
        return json;
    }
}
