package fr.relance.ui.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** One thing to do on « Aujourd’hui ». */
public final class AgendaLine {

    private final Page page;
    private final Locator line;

    AgendaLine(Page page, Locator line) {
        this.page = page;
        this.line = line;
    }

    /** All that the line says. */
    public Locator all() {
        return line;
    }

    /** Opens « Pourquoi cette date ? » and gives the reasons, in order. */
    public Locator why() {
        line.getByText("Pourquoi cette date ?").click();
        return line.getByRole(AriaRole.LISTITEM);
    }

    /** The main action. */
    public Locator prepareLink() {
        return line.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Préparer"));
    }

    /** Takes the main action. */
    public ComposerPage prepare() {
        prepareLink().click();
        page.waitForURL("**/relances/**");
        return new ComposerPage(page);
    }
}
