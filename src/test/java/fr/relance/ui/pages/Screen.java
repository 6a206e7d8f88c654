package fr.relance.ui.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** What all pages have in common: the ways to find what stands on them. */
public abstract class Screen {

    private final Page page;

    Screen(Page page) {
        this.page = page;
    }

    /** The browser's own page, for what is not peculiar to this one. */
    public Page page() {
        return page;
    }

    /** The title that heads the page. */
    public Locator title() {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
    }

    /** The confirmation that follows a change. */
    public Locator toast() {
        return page.getByRole(AriaRole.STATUS);
    }

    /** What is said against the input. */
    public Locator alert() {
        return page.getByRole(AriaRole.ALERT);
    }

    /** Takes back what the confirmation tells. */
    public void undo() {
        toast().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Annuler"))
                .click();
    }

    /** A field by its label, whether or not it is said to be « facultatif ». */
    public Locator field(String label) {
        return page.getByLabel(labelled(label));
    }

    /** One answer to a question asked with radio buttons. */
    public Locator answer(String question, String answer) {
        return page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(labelled(question)))
                .getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setName(answer));
    }

    /** Answers a question asked with radio buttons, as a finger does: on the word. */
    public void choose(String question, String answer) {
        page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(labelled(question)))
                .getByText(answer, new Locator.GetByTextOptions().setExact(true))
                .click();
    }

    /** A button by its word. */
    public Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** A link by its words. */
    public Locator link(String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    static Pattern labelled(String label) {
        return Pattern.compile("^\\s*" + label + "\\s*(facultatif)?\\s*$");
    }
}
