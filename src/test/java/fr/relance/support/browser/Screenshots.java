package fr.relance.support.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ViewportSize;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Pictures of a page for the documentation and for the eye, in target/screenshots. */
public final class Screenshots {

    private Screenshots() {}

    /** Writes {@code name-390-light.png} and so on, and gives the page its size back. */
    public static void of(Page page, String name) {
        ViewportSize before = page.viewportSize();
        for (int width : List.of(390, 1280)) {
            page.setViewportSize(width, width == 390 ? 844 : 900);
            for (ColorScheme theme : List.of(ColorScheme.DARK, ColorScheme.LIGHT)) {
                Theme.set(page, theme);
                String file = name + "-" + width + "-" + theme.name().toLowerCase(Locale.ROOT) + ".png";
                page.screenshot(new Page.ScreenshotOptions()
                        .setPath(Path.of("target", "screenshots", file))
                        .setFullPage(true));
            }
        }
        page.setViewportSize(before.width, before.height);
    }
}
