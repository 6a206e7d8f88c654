package fr.relance.ui.pages;

import com.microsoft.playwright.Page;

/** « Choisir un autre moment ». */
public final class MovePage extends Screen {

    /** The page that is shown. */
    public MovePage(Page page) {
        super(page);
    }

    /** One of the good moments that the page proposes. */
    public MovePage to(String slot) {
        choose("Les prochains bons moments", slot);
        return this;
    }

    /** A day of one's own. */
    public MovePage toAnotherDay(String day, String half) {
        to("Un autre jour");
        field("Jour").fill(day);
        choose("Moment", half);
        return this;
    }

    /** Asks for the move. */
    public void save() {
        button("Déplacer").click();
    }
}
