package fr.relance.ui;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ViewportSize;
import fr.relance.support.browser.Axe;
import fr.relance.support.browser.Layout;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Follows every link inside the application once, and looks closely at each page that has a part unlike those before.
 * Of forms that differ by the record alone, the first few are enough.
 */
final class Crawl {

    /** The addresses of a page's links, without their fragments, that stay inside; the archive and downloads are files and no pages. */
    private static final String LINKS = """
            () => [...document.querySelectorAll('a[href]:not([href$="/archive"], [download])')].map(link => new URL(link.href))
              .filter(url => url.origin === location.origin)
              .map(url => url.pathname + url.search)""";

    /** Which elements with which classes inside which: what a page is made of, whatever it tells. */
    private static final String MAKE = """
            () => [...new Set([...document.querySelectorAll('body *')].map(each => [each.parentElement, each]
              .map(one => one.tagName + '.' + [...one.classList].sort().join('.')).join('>')))]""";

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final int OF_ONE_SHAPE = 3;
    private static final int NARROWEST = 360;

    private final Page page;
    private final Set<String> known = new HashSet<>();
    private final Map<String, Integer> shapes = new HashMap<>();
    private final Set<String> parts = new HashSet<>();
    private final Set<String> visited = new LinkedHashSet<>();
    private final List<String> faults = new ArrayList<>();

    Crawl(Page page) {
        this.page = page;
    }

    /** Visits an address and all that can be reached from it. */
    void from(String address) {
        Deque<String> ahead = new ArrayDeque<>(List.of(address));
        known.add(address);
        ViewportSize before = page.viewportSize();
        page.setViewportSize(NARROWEST, before.height);
        while (!ahead.isEmpty()) {
            String next = ahead.removeFirst();
            open(next);
            strings(LINKS).stream().filter(known::add).filter(this::isWorthIt).forEach(ahead::add);
        }
        page.setViewportSize(before.width, before.height);
    }

    /** Looks at the page as it stands: closely if any part of it is new, else whether it fits a narrow telephone. */
    void look() {
        if (parts.addAll(strings(MAKE))) {
            keep(() -> Layout.assertNoSidewaysScroll(page));
            keep(() -> Axe.assertAccessible(page));
        } else if (((Number) page.evaluate("() => document.documentElement.scrollWidth")).intValue() > NARROWEST) {
            keep(() -> Layout.assertNoSidewaysScroll(page));
        }
    }

    /** The addresses that were opened. */
    Set<String> visited() {
        return visited;
    }

    /** All that was found, page by page. */
    List<String> faults() {
        return faults;
    }

    private boolean isWorthIt(String address) {
        String shape = ID.matcher(address).replaceAll("*");
        return shape.matches("/[a-z]+/\\*") || shapes.merge(shape, 1, Integer::sum) <= OF_ONE_SHAPE;
    }

    private void open(String address) {
        Response response = page.navigate(address);
        visited.add(address);
        if (response == null || response.status() != 200) {
            faults.add("A link leads to " + address + ": " + (response == null ? "nothing" : response.status()));
        }
        look();
    }

    @SuppressWarnings("unchecked")
    private List<String> strings(String script) {
        return (List<String>) page.evaluate(script);
    }

    private void keep(Runnable check) {
        try {
            check.run();
        } catch (AssertionError fault) {
            faults.add(fault.getMessage());
        }
    }
}
