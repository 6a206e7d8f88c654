package fr.relance.ui.pages;

import com.microsoft.playwright.Page;

/** The clipboard of the browser, which other programs read. */
public final class Clipboard {

    private Clipboard() {}

    /** Something else was copied before. */
    public static void fill(Page page) {
        page.evaluate("() => navigator.clipboard.writeText('autre chose')");
    }

    /** What would be pasted as plain text. */
    public static String text(Page page) {
        return (String) page.evaluate("() => navigator.clipboard.readText()");
    }

    /** In which forms it is there: plain text alone leaves the look to the mail it is pasted into. */
    public static String types(Page page) {
        return (String)
                page.evaluate("async () => (await navigator.clipboard.read()).flatMap(item => item.types).join(', ')");
    }
}
