package fr.relance.ui.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.relance.kernel.JobApplicationId;

/** The page of a candidature. */
public final class JobApplicationPage extends Screen {

    /** The page that is shown. */
    public JobApplicationPage(Page page) {
        super(page);
    }

    /** Opens the page. */
    public static JobApplicationPage open(Page page, JobApplicationId id) {
        page.navigate("/candidatures/" + id);
        return new JobApplicationPage(page);
    }

    /** The stage, as the button of its menu says it. */
    public Locator stage() {
        return menu("Étape");
    }

    /** Opens the menu and moves it by hand. */
    public void moveTo(String stage) {
        stage().click();
        button(stage).click();
    }

    /** Two taps: the menu, then the answer. */
    public void answer(String kind) {
        menu("Réponse de").click();
        button(kind).click();
    }

    /** What there is to do next. */
    public Locator next() {
        return region("Prochaine étape");
    }

    /** What is told instead, once it is closed. */
    public Locator whereItStands() {
        return region("Où elle en est");
    }

    /** What happened, the latest first. */
    public Locator history() {
        return region("Ce qui s’est passé");
    }

    /** Takes the last change back where the history tells it. */
    public void undoLast() {
        history()
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Annuler"))
                .click();
    }

    private Locator menu(String label) {
        return page().locator("main .rl-actions summary").filter(new Locator.FilterOptions().setHasText(label));
    }

    private Locator region(String name) {
        return page().getByRole(
                        AriaRole.REGION,
                        new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
