package fr.relance.ui.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** « Aujourd’hui ». */
public final class TodayPage extends Screen {

    /** The page that is shown. */
    public TodayPage(Page page) {
        super(page);
    }

    /** Opens the page. */
    public static TodayPage open(Page page) {
        page.navigate("/");
        return new TodayPage(page);
    }

    /** To the form of a new entretien, from the menu that every page has. */
    public InterviewForm recordInterview() {
        page().getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("Navigation principale"))
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("entretien"))
                .click();
        page().waitForURL("**/entretiens/nouveau");
        return new InterviewForm(page());
    }

    /** The lines below a heading: « En retard », « Aujourd’hui », « Cette semaine » or « Plus tard ». */
    public Locator group(String heading) {
        Locator named = page().getByRole(
                        AriaRole.HEADING,
                        new Page.GetByRoleOptions().setName(heading).setLevel(2));
        return page().locator("section").filter(new Locator.FilterOptions().setHas(named));
    }

    /** The line of that kind, « Relance » for example, which is the only one in that group. */
    public AgendaLine line(String group, String kind) {
        return new AgendaLine(
                page(),
                group(group)
                        .getByRole(AriaRole.LISTITEM)
                        .filter(new Locator.FilterOptions()
                                .setHas(page().getByRole(
                                                AriaRole.LINK, new Page.GetByRoleOptions().setName("Préparer")))
                                .setHasText(kind)));
    }

    /** Ends the session, from the menu « Compte ». */
    public SignInPage signOut() {
        page().getByText("Compte", new Page.GetByTextOptions().setExact(true)).click();
        button("Se déconnecter").click();
        page().waitForURL("**/connexion");
        return new SignInPage(page());
    }
}
