package fr.relance.support.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Proves on made-up pages that a bad page does not pass. */
@ExtendWith(ChromiumCondition.class)
@SuppressWarnings("NullAway.Init")
class WatchBrowserTests {

    private BrowserContext context;
    private Watch watch;
    private Page page;

    @BeforeEach
    void openPage() {
        context = Profile.open(Chromium.browser(), "http://here.test", false, true, false);
        watch = Watch.over(context, "here.test");
        page = context.newPage();
        context.route("**/*", route -> answer(route, 404, ""));
    }

    @AfterEach
    void closePage() {
        context.close();
    }

    @Test
    void aGoodPagePasses() {
        visit(200, """
                <!doctype html><html lang="fr"><title>Bonjour</title><main><h1>Bonjour</h1><p>Tout va bien.</p></main>""");

        assertThat(watch.problems()).isEmpty();
        Axe.assertAccessible(page);
        Layout.assertNoSidewaysScroll(page);
    }

    @Test
    void aPageThatRefusesTheInputPasses() {
        visit(422, "<p>À corriger</p>");

        assertThat(watch.problems()).isEmpty();
    }

    @Test
    void anErrorOnTheConsoleIsHeard() {
        visit(200, "<script src='/error.js'></script>");

        assertThat(watch.problems()).anyMatch(problem -> problem.startsWith("Console: broken"));
    }

    @Test
    void anExceptionIsHeard() {
        visit(200, "<script src='/exception.js'></script>");

        assertThat(watch.problems()).anyMatch(problem -> problem.contains("thrown"));
    }

    @Test
    void anInlineScriptAndAnInlineStyleViolateThePolicy() {
        visit(200, "<script>document.title = 'x'</script><p style='color: red'>x</p>");

        assertThat(watch.problems()).hasSize(2).allMatch(problem -> problem.contains("Content Security Policy"));
    }

    @Test
    void aServerErrorIsHeard() {
        visit(500, "<p>x</p>");

        assertThat(watch.problems()).containsExactly("Answer 500: GET http://here.test/page");
    }

    @Test
    void aMissingFileIsHeard() {
        visit(200, "<link rel='stylesheet' href='/missing.css'>");

        assertThat(watch.problems()).containsExactly("Answer 404: GET http://here.test/missing.css");
    }

    @Test
    void aRequestToAnotherHostIsHeard() {
        context.route("http://elsewhere.test/**", route -> answer(route, 200, "<p>x</p>"));
        page.navigate("http://elsewhere.test/");

        assertThat(watch.problems()).containsExactly("Request to another host: http://elsewhere.test/");
    }

    @Test
    void axeListsWhatShutsPeopleOut() {
        visit(200, "<link rel='stylesheet' href='/pale.css'><p>pâle</p><input>");

        assertThatThrownBy(() -> Axe.assertAccessible(page))
                .hasMessageContainingAll("color-contrast, DARK", "color-contrast, LIGHT", "label", "html-has-lang");
    }

    @Test
    void whatIsTooWideOrTooSmallIsNamed() {
        visit(200, "<link rel='stylesheet' href='/wide.css'><p>large</p><button>x</button>");

        assertThatThrownBy(() -> Layout.assertNoSidewaysScroll(page)).hasMessageContaining("<p>large</p>");
        assertThatThrownBy(() -> Layout.assertTouchable(page)).hasMessageContaining("<button>x</button>");
    }

    private void visit(int status, String html) {
        context.route("**/page", route -> answer(route, status, html));
        Map.of(
                        "error.js", "console.error('broken')",
                        "exception.js", "throw new Error('thrown')",
                        "pale.css", "p { color: #ccc; background: #fff }",
                        "wide.css", "p { width: 2000px }")
                .forEach((file, content) -> context.route("**/" + file, route -> answer(route, 200, content)));
        page.navigate("/page");
    }

    private static void answer(Route route, int status, String body) {
        String url = route.request().url();
        String type = List.of("js", "css").stream()
                .filter(end -> url.endsWith("." + end))
                .map(end -> end.equals("js") ? "text/javascript" : "text/css")
                .findFirst()
                .orElse("text/html; charset=utf-8");
        route.fulfill(new Route.FulfillOptions()
                .setStatus(status)
                .setHeaders(Map.of("Content-Type", type, "Content-Security-Policy", "default-src 'self'"))
                .setBody(body));
    }
}
