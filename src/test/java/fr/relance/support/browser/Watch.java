package fr.relance.support.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Hears what a person would not notice: errors on the console (violations of the Content-Security-Policy among them),
 * exceptions of scripts, answers of 500 and more (507 aside, which refuses), missing files, and any request to another host.
 */
final class Watch {

    /** Chromium reports statuses on the console, pages of 404 or 422 included; they are judged by {@link #response}. */
    private static final String STATUS_ON_CONSOLE = "Failed to load resource: the server responded with a status of";

    /** A refusal with a page of its own, as those of 404 or 422 are. */
    private static final int NO_ROOM = 507;

    private static final Set<String> FILES = Set.of("stylesheet", "script", "image", "font", "manifest", "media");

    private final String host;
    private final List<String> problems = new CopyOnWriteArrayList<>();

    private Watch(String host) {
        this.host = host;
    }

    /** Watches every page of the context, which may ask that host alone. */
    static Watch over(BrowserContext context, String host) {
        Watch watch = new Watch(host);
        context.onConsoleMessage(watch::console);
        context.onWebError(error -> watch.problems.add("Exception of a script: " + error.error()));
        context.onRequest(watch::request);
        context.onResponse(watch::response);
        return watch;
    }

    List<String> problems() {
        return List.copyOf(problems);
    }

    private void console(ConsoleMessage message) {
        if (message.type().equals("error") && !message.text().startsWith(STATUS_ON_CONSOLE)) {
            problems.add("Console: " + message.text() + " at " + message.location());
        }
    }

    private void request(Request request) {
        URI address = URI.create(request.url().replaceAll("[?#].*", ""));
        boolean network = Set.of("http", "https", "ws", "wss").contains(String.valueOf(address.getScheme()));
        if (network && !host.equals(address.getHost())) {
            problems.add("Request to another host: " + request.url());
        }
    }

    private void response(Response response) {
        boolean file = FILES.contains(response.request().resourceType());
        boolean failed = response.status() >= 500 && response.status() != NO_ROOM;
        if (failed || file && response.status() >= 400) {
            problems.add(
                    "Answer " + response.status() + ": " + response.request().method() + " " + response.url());
        }
    }
}
