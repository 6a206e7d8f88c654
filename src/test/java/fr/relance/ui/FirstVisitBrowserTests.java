package fr.relance.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.WaitUntilState;
import fr.relance.support.browser.BrowserTest;
import fr.relance.support.browser.FirstView;
import fr.relance.support.browser.OnPhone;
import fr.relance.ui.FirstVisits.Screen;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What makes a first visit quick on any machine: little is fetched, all at once, nothing but the style waits, and nothing moves. */
@BrowserTest
@OnPhone
@SuppressWarnings("NullAway.Init")
class FirstVisitBrowserTests {

    private static final String SHEET = "css/relance.css";
    private static final String TYPEFACE = "fonts/figtree.woff2";
    private static final int EVERYTHING = 90_000;
    private static final int BEFORE_THE_FIRST_PAINT = 45_000;

    private static final String WHERE_THE_WORDS_STAND = """
            (() => {
              const words = document.createRange();
              words.selectNodeContents(document.querySelector('.rl-guest-lead'));
              return JSON.stringify(words.getBoundingClientRect());
            })()""";

    @Autowired
    private ApplicationContext application;

    /** The page itself is the first round trip, what its head names the second: there is no third before something is painted. */
    @ParameterizedTest
    @EnumSource
    void littleIsFetchedAtOnceAndNothingMoves(Screen screen, Page page) {
        FirstView view = FirstView.of(page, new FirstVisits(application).address(screen, page));

        assertThat(view.largest()).as(view.toString()).isPositive();
        assertThat(view.shift()).as(view.toString()).isZero();
        assertThat(view.bytes()).as(view.toString()).isLessThan(EVERYTHING);
        assertThat(view.blocking()).as(view.toString()).containsExactly(SHEET);
        assertThat(view.namedByThePage()).as(view.toString()).contains(SHEET, TYPEFACE);
        assertThat(view.bytes(SHEET, TYPEFACE)).as(view.toString()).isLessThan(BEFORE_THE_FIRST_PAINT);
    }

    @Test
    void whatWasFetchedOnceIsNotAskedForAgain(Page page) {
        FirstView.observe(page);
        page.navigate("/connexion");

        page.navigate("/avant-de-partir");

        assertThat(FirstView.read(page).fetched())
                .filteredOn(each -> !each.path().startsWith("/"))
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each.bytes()).as(each.path()).isZero());
    }

    @Test
    void aTypefaceThatComesLateMovesNothing(Page page) {
        List<Route> held = new CopyOnWriteArrayList<>();
        page.route("**/figtree.woff2", held::add);
        FirstView.observe(page);
        page.navigate("/connexion", new Page.NavigateOptions().setWaitUntil(WaitUntilState.DOMCONTENTLOADED));
        FirstView.awaitPainted(page);
        Object before = page.evaluate(WHERE_THE_WORDS_STAND);
        held.forEach(Route::resume);
        page.evaluate("Promise.all([...document.fonts].map((font) => font.loaded))");
        page.evaluate("new Promise((painted) => setTimeout(painted, 300))");

        assertThat(held).isNotEmpty();
        assertThat(page.evaluate(WHERE_THE_WORDS_STAND)).isEqualTo(before);
        assertThat(FirstView.read(page).shift()).isZero();
    }

    @Test
    void theStyleSheetAndTheScriptsAreKeptForAYear(Page page) {
        List<Response> answers = new CopyOnWriteArrayList<>();
        page.onResponse(answers::add);

        page.navigate("/connexion");

        assertThat(answers)
                .filteredOn(answer -> answer.url().contains("/assets/"))
                .hasSizeGreaterThan(4)
                .allSatisfy(answer -> assertThat(answer.headers())
                        .as(answer.url())
                        .containsEntry("cache-control", "max-age=31536000, public, immutable"));
    }
}
