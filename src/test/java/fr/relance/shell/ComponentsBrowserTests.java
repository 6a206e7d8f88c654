package fr.relance.shell;

import com.microsoft.playwright.Page;
import fr.relance.support.browser.Axe;
import fr.relance.support.browser.BrowserTest;
import fr.relance.support.browser.Layout;
import fr.relance.support.browser.OnPhone;
import fr.relance.support.browser.Screenshots;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;

@BrowserTest
@Import(SomebodySignedIn.class)
class ComponentsBrowserTests {

    private static final String GALLERY = "/essais/composants";

    @Test
    void everyComponentSuitsEverybody(Page page) {
        page.navigate(GALLERY);
        Screenshots.of(page, "composants");
        Axe.assertAccessible(page);
        Layout.assertNoSidewaysScroll(page);
    }

    @Test
    @OnPhone
    void everyControlSuitsAThumb(Page page) {
        page.navigate(GALLERY);

        Layout.assertTouchable(page);
        Axe.assertAccessible(page);
    }
}
