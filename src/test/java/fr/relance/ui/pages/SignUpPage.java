package fr.relance.ui.pages;

import com.microsoft.playwright.Page;

/** « Créer un compte ». */
public final class SignUpPage extends Screen {

    /** The address of Camille. */
    public static final String EMAIL = "camille@exemple.fr";

    /** Her password. */
    public static final String PASSWORD = "quatre mots au hasard";

    /** The page that is shown. */
    public SignUpPage(Page page) {
        super(page);
    }

    /** The first visit of an empty installation, which leads here. */
    public static SignUpPage onTheFirstVisit(Page page) {
        page.navigate("/");
        return new SignUpPage(page);
    }

    /** Camille Roux, whose messages are signed with a telephone number. */
    public TodayPage signUpAsCamille() {
        field("Prénom").fill("Camille");
        field("Nom").fill("Roux");
        field("Adresse e-mail").fill(EMAIL);
        field("Mot de passe").fill(PASSWORD);
        page().getByText("Pour vos messages").click();
        field("Téléphone").fill("06 39 98 56 78");
        choose("Accord des mots qui vous désignent", "Au féminin");
        button("Créer mon compte").click();
        page().waitForURL("**/");
        return new TodayPage(page());
    }
}
