package fr.relance.support.browser;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The look for what shuts people out finds it, in whichever theme it hides. */
@BrowserTest
class AxeBrowserTests {

    @Test
    void whatIsMissingIsFound(Page page) {
        page.setContent("<html lang=fr><title>Essai</title><main><h1>Essai</h1><img src='data:,'></main></html>");

        assertThatThrownBy(() -> Axe.assertAccessible(page)).hasMessageContaining("image-alt");
    }

    @Test
    void paleTextIsFoundInEitherTheme(Page page) {
        for (String theme : new String[] {"dark", "light"}) {
            page.setContent("""
                    <html lang=fr><title>Essai</title><style>
                    body { background: white; color: black }
                    @media (prefers-color-scheme: %s) { p { color: #ccc } }
                    </style><main><h1>Essai</h1><p>Un texte trop pâle.</p></main></html>""".formatted(theme));

            assertThatThrownBy(() -> Axe.assertAccessible(page))
                    .hasMessageContaining("color-contrast")
                    .hasMessageContaining(theme.toUpperCase(Locale.ROOT));
        }
    }

    @Test
    void whatSuitsEverybodyPasses(Page page) {
        page.setContent(
                "<html lang=fr><title>Essai</title><body style='background:white;color:black'><main><h1>Essai</h1></main></html>");

        assertThatCode(() -> Axe.assertAccessible(page)).doesNotThrowAnyException();
    }
}
