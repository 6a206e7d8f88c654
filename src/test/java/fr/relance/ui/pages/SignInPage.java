package fr.relance.ui.pages;

import com.microsoft.playwright.Page;

/** « Se connecter ». */
public final class SignInPage extends Screen {

    /** The page that is shown. */
    public SignInPage(Page page) {
        super(page);
    }

    /** Opens the page. */
    public static SignInPage open(Page page) {
        page.navigate("/connexion");
        return new SignInPage(page);
    }

    /** The device will be known the next time. */
    public SignInPage stay() {
        page().getByText("Rester connecté sur cet appareil").click();
        return this;
    }

    /** Signs in. */
    public TodayPage signIn(String email, String password) {
        field("Adresse e-mail").fill(email);
        field("Mot de passe").fill(password);
        button("Se connecter").click();
        page().waitForURL("**/");
        return new TodayPage(page());
    }
}
