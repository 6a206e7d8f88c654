package fr.relance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import fr.relance.support.browser.BrowserTest;
import fr.relance.support.browser.Layout;
import fr.relance.support.browser.OnPhone;
import org.junit.jupiter.api.Test;

@BrowserTest
class RelanceApplicationBrowserTests {

    @Test
    void theFirstPageOpens(Page page) {
        Response response = page.navigate("/");

        assertThat(response.ok()).isTrue();
    }

    @Test
    @OnPhone
    void theFirstPageFitsAPhone(Page page) {
        page.navigate("/");

        assertThat(page.viewportSize().width).isEqualTo(390);
        Layout.assertNoSidewaysScroll(page);
    }
}
