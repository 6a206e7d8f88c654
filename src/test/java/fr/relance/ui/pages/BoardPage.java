package fr.relance.ui.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.WaitForSelectorState;

/** « Candidatures » as a board: columns by the names of their stages. */
public record BoardPage(Page page) {

    public static final String ADDRESS = "/candidatures?vue=tableau";

    private static final int STEPS = 15;

    public static BoardPage open(Page page) {
        page.navigate(ADDRESS);
        return new BoardPage(page);
    }

    /** The link of a card in a column. */
    public Locator card(String stage, String company) {
        return column(stage).locator(".rl-board-link").filter(new Locator.FilterOptions().setHasText(company));
    }

    /** How many candidatures a column says it has. */
    public Locator count(String stage) {
        return column(stage).locator(".rl-count-badge").first();
    }

    public Locator toast() {
        return page.locator("[data-toast]");
    }

    public Locator undoButton() {
        return toast().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Annuler"));
    }

    /** What opens the menu of a card. */
    public Locator menu(String company) {
        return page.getByLabel("Déplacer " + company).first();
    }

    /** A stage in the menu that is open. */
    public Locator destination(String stage) {
        return page.locator("details[open]")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(stage).setExact(true));
    }

    /** Drags a card with the mouse, step by step as a hand does. */
    public void drag(String company, String stage) {
        BoundingBox from = page.locator(".rl-board-link")
                .filter(new Locator.FilterOptions().setHasText(company))
                .boundingBox();
        BoundingBox to = column(stage).boundingBox();
        page.mouse().move(from.x + 30, from.y + 15);
        page.mouse().down();
        page.mouse().move(from.x + 40, from.y + 20, new Mouse.MoveOptions().setSteps(3));
        page.mouse()
                .move(to.x + to.width / 2, to.y + Math.min(60, to.height / 2), new Mouse.MoveOptions().setSteps(STEPS));
        // On a busy machine the place takes a moment to open: nobody lets go before it shows.
        column(stage)
                .locator(".rl-card-ghost")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        page.mouse().up();
    }

    private Locator column(String stage) {
        return page.locator("[data-column][data-stage=" + stage + "]");
    }
}
