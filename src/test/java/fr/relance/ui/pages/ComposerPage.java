package fr.relance.ui.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;

/** A relance: its message, its date, and what became of it. */
public final class ComposerPage extends Screen {

    /** The page that is shown. */
    public ComposerPage(Page page) {
        super(page);
    }

    /** The text of the mail. */
    public Locator message() {
        return field("Message");
    }

    /** Its subject. */
    public Locator subject() {
        return field("Objet");
    }

    /** To another text, by its name or its way, once it is shown. */
    public ComposerPage choose(String text) {
        link(text).click();
        page().locator(".rl-texts [aria-current]")
                .filter(new Locator.FilterOptions().setHasText(text))
                .waitFor();
        return this;
    }

    /** Makes a template of the text. */
    public TemplatePage template() {
        button("En faire un modèle").click();
        page().waitForURL("**/modeles/nouveau?**");
        return new TemplatePage(page());
    }

    /** Copies the text and waits until the button says so. */
    public ComposerPage copyMessage() {
        return copy("Copier le message");
    }

    /** Copies the subject and waits until the button says so. */
    public ComposerPage copySubject() {
        return copy("Copier l’objet");
    }

    /** What the mail program is handed on a click; no mail program is opened. */
    public String mailto() {
        page().evaluate("() => document.addEventListener('click', event => event.preventDefault(), { once: true })");
        link("Ouvrir dans ma messagerie").click();
        return link("Ouvrir dans ma messagerie").getAttribute("href");
    }

    /** Keeps the text as it was changed. */
    public void keep() {
        button("Garder mes modifications").click();
        toast().getByText("Votre texte est gardé.").waitFor();
    }

    /** To the choice of another moment. */
    public MovePage move() {
        link("Choisir un autre moment").click();
        page().waitForURL("**/deplacer");
        return new MovePage(page());
    }

    /** Says that the message was sent. */
    public void markDone() {
        doneButton().click();
    }

    /** The button that says so. */
    public Locator doneButton() {
        return button("C’est fait");
    }

    private ComposerPage copy(String name) {
        button(name).click();
        button(name).waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
        button("Copié").first().waitFor();
        return this;
    }
}
