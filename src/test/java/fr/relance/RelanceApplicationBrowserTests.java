package fr.relance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fr.relance.support.browser.BrowserTest;
import fr.relance.support.browser.Layout;
import fr.relance.support.browser.OnPhone;
import fr.relance.support.browser.Screenshots;
import org.junit.jupiter.api.Test;

@BrowserTest
class RelanceApplicationBrowserTests {

    @Test
    void theFirstPageOpensInBothThemes(Page page) {
        page.navigate("/");

        assertThat(page.title()).endsWith("Relance");
        Screenshots.of(page, "premiere-page");
    }

    @Test
    @OnPhone
    void theFirstPageFitsEveryScreen(Page page) {
        page.navigate("/");

        assertThat(page.viewportSize().width).isEqualTo(390);
        Layout.assertNoSidewaysScroll(page);
    }
}
