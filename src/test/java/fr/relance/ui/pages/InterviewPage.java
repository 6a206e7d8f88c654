package fr.relance.ui.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** An entretien and the steps that it led to. */
public final class InterviewPage extends Screen {

    /** The page that is shown. */
    public InterviewPage(Page page) {
        super(page);
    }

    /** A step by its name: « Relance », « Remerciement ». */
    public Locator step(String name) {
        Locator heading = page().getByRole(
                        AriaRole.HEADING,
                        new Page.GetByRoleOptions().setName(name).setLevel(3));
        return page().getByRole(AriaRole.ARTICLE).filter(new Locator.FilterOptions().setHas(heading));
    }

    /** Opens « Pourquoi cette date ? » of a step and gives the reasons, in order. */
    public Locator why(String step) {
        step(step).getByText("Pourquoi cette date ?").click();
        return step(step).getByRole(AriaRole.LISTITEM);
    }

    /** Opens the form that changes what is known. */
    public InterviewForm edit() {
        page().getByText("Modifier l’entretien", new Page.GetByTextOptions().setExact(true))
                .click();
        return new InterviewForm(page());
    }

    /** To the message of a step. */
    public ComposerPage prepare(String step) {
        step(step)
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Préparer"))
                .click();
        page().waitForURL("**/relances/**");
        return new ComposerPage(page());
    }
}
