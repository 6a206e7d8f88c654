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
        return said("On vous répond par mail d’ici une semaine.");
    }

    /** What the recruiter said, in one go; all there is to do without JavaScript. */
    public InterviewForm said(String words) {
        words().fill(words);
        return this;
    }

    /** The recruiter's words. */
    public Locator words() {
        return field("Ses mots");
    }

    /** What was understood: « Qui », « Quand » or « Comment ». */
    public Locator understood(String question) {
        return row(question).locator(".rl-answer-text");
    }

    /** The words that led to the answers. */
    public Locator marked() {
        return page().locator("#suites mark");
    }

    /** The plan that would follow, with its reasons. */
    public Locator preview() {
        return page().locator("#apercu");
    }

    /** Gives another answer than the one that was understood. */
    public InterviewForm correct(String row, String question, String answer) {
        open(row);
        choose(question, answer);
        return this;
    }

    /** Opens the possible answers. */
    public InterviewForm open(String row) {
        row(row).click();
        return this;
    }

    /** What opens the possible answers. */
    public Locator row(String question) {
        return page().locator("#suites summary")
                .filter(new Locator.FilterOptions()
                        .setHas(page().getByText(question, new Page.GetByTextOptions().setExact(true))));
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
        return page().getByText("Qui vous avez rencontré");
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
