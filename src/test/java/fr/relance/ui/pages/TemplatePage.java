package fr.relance.ui.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** A personal template that is being written. */
public final class TemplatePage extends Screen {

    /** The page that is shown. */
    public TemplatePage(Page page) {
        super(page);
    }

    /** Its text. */
    public Locator message() {
        return field("Message");
    }

    /** Puts a placeholder where one was typing last. */
    public void insert(String tag) {
        button("Insérer " + tag).click();
    }

    /** Keeps it. */
    public void save() {
        button("Enregistrer le modèle").click();
    }
}
