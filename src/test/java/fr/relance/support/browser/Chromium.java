package fr.relance.support.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The Chromium of this machine: CHROMIUM_PATH, else where packages install it. Nothing is downloaded. */
final class Chromium {

    private static final List<String> USUAL_PLACES =
            List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");

    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Browser browser;

    private Chromium() {
        Path executable = executable().orElseThrow(() -> new IllegalStateException("""
                No Chromium found, but RELANCE_BROWSER=required. Install one, or set CHROMIUM_PATH to it."""));
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable)
                        .setArgs(arguments()));
    }

    static Optional<Path> executable() {
        String named = System.getenv("CHROMIUM_PATH");
        return (named == null || named.isBlank() ? USUAL_PLACES.stream() : Stream.of(named))
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Whether tests must not be left out: the environment or the build says so. */
    static boolean isRequired() {
        return "required".equals(System.getenv("RELANCE_BROWSER"))
                || "required".equals(System.getProperty("relance.browser"));
    }

    static Browser browser() {
        return OfThisJvm.BROWSER;
    }

    /** Started by the first test that needs it; it ends with the JVM. */
    private static final class OfThisJvm {
        static final Browser BROWSER = new Chromium().browser;
    }

    /** Chromium refuses its sandbox to root only; everybody else keeps it. */
    private static List<String> arguments() {
        return "root".equals(System.getProperty("user.name")) ? QUIET : QUIET.subList(1, QUIET.size());
    }
}
