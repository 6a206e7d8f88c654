package fr.relance.ui.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** « Nouvel entretien », with its candidature and the person met. */
public final class InterviewForm extends Screen {

    /** The page that is shown. */
    public InterviewForm(Page page) {
        super(page);
    }

    /** Opens the page. */
    public static InterviewForm open(Page page) {
        page.navigate("/entretiens/nouveau");
        return new InterviewForm(page);
    }

    /** A post of chef de rang, this morning at ten. */
    public InterviewForm atLeGrandHotel() {
        field("Entreprise").fill("Le Grand Hôtel");
        field("Poste").fill("chef de rang");
        field("Heure").first().fill("10:00");
        return this;
    }

    /** What the recruiter said: an answer within a week, by e-mail. */
    public InterviewForm promisedWithinAWeek() {
        field("Ses mots").fill("On vous répond par mail d’ici une semaine.");
        choose("Qui doit reprendre contact", "Le recruteur vous recontacte");
        choose("Quand", "Dans un délai");
        amount().fill("1");
        return this;
    }

    /** Madame Durand, whose address is known. */
    public InterviewForm withMadameDurand() {
        personFold().click();
        choose("Civilité", "Madame");
        field("Nom").fill("Durand");
        field("Adresse e-mail").fill("claire.durand@grandhotel.example");
        return this;
    }

    /** What opens the fields of the person met. */
    public Locator personFold() {
        return page().getByText("La personne rencontrée");
    }

    /** How many days, weeks or months. */
    public Locator amount() {
        return field("Dans un délai de");
    }

    /** The button at the end. */
    public Locator saveButton() {
        return button("Enregistrer et voir la date");
    }

    /** Saves what is right. */
    public InterviewPage save() {
        saveButton().click();
        title().filter(new Locator.FilterOptions().setHasText("Entretien du")).waitFor();
        return new InterviewPage(page());
    }
}
