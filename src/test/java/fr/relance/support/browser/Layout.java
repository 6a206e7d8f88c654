package fr.relance.support.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ViewportSize;
import java.util.List;

/** What a page must keep at every width. */
public final class Layout {

    private static final String TOO_WIDE = """
            () => [...document.querySelectorAll('body *')]
              .filter(e => e.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
              .slice(0, 5).map(e => e.outerHTML.slice(0, 120)).join('\\n')""";

    private Layout() {}

    /**
     * From 360 to 1600 px nothing has to be scrolled sideways.
     *
     * @throws AssertionError that names the first elements that are too wide
     */
    public static void assertNoSidewaysScroll(Page page) {
        ViewportSize before = page.viewportSize();
        for (int width : List.of(360, 390, 576, 768, 1024, 1280, 1600)) {
            page.setViewportSize(width, 844);
            int content = ((Number) page.evaluate("() => document.documentElement.scrollWidth")).intValue();
            if (content > width) {
                throw new AssertionError("%s is %d px wide at %d px:%n%s"
                        .formatted(page.url(), content, width, page.evaluate(TOO_WIDE)));
            }
        }
        page.setViewportSize(before.width, before.height);
    }

    /**
     * What can be touched is at least 44 px high and wide, or stands in a line of text.
     *
     * @throws AssertionError that names those that are smaller
     */
    public static void assertTouchable(Page page) {
        Object small = page.evaluate("""
                least => [...document.querySelectorAll('a[href], button, input, select, textarea, summary')]
                  .filter(e => e.type !== 'hidden' && e.checkVisibility() && getComputedStyle(e).display !== 'inline')
                  .map(e => ({ e, r: (e.closest('label') || e).getBoundingClientRect() }))
                  .filter(({ r }) => r.width > 0 && r.height > 0 && (r.height < least || r.width < least))
                  .map(({ e, r }) => `${Math.round(r.width)}x${Math.round(r.height)} ${e.outerHTML.slice(0, 120)}`)
                  .join('\\n')""", 44);
        if (!String.valueOf(small).isEmpty()) {
            throw new AssertionError(page.url() + " has targets that are too small:\n" + small);
        }
    }
}
