package fr.relance.interview.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import fr.relance.interview.InterviewView;
import fr.relance.interview.Interviews;
import fr.relance.jobapplication.JobApplicationLists;
import fr.relance.jobapplication.JobApplications;
import fr.relance.kernel.InterviewId;
import fr.relance.support.Page;
import fr.relance.support.Recordings;
import fr.relance.support.SignedInPeople;
import fr.relance.support.Visitor;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.provider.Arguments;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Somebody who fills in the form of an entretien. */
@SuppressWarnings("NullAway.Init")
abstract class InterviewInputScene {

    static final String ADDRESS = "/entretiens/nouveau";
    static final String DAY = "Indiquez le jour de l’entretien, entre 2000 et 2100.";
    static final String TIME = "Indiquez l’heure de l’entretien, par exemple 14:30.";
    static final String CHOICE = "Choisissez l’une des réponses proposées.";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    SignedInPeople people;

    @Autowired
    Recordings recordings;

    @Autowired
    Interviews interviews;

    @Autowired
    JobApplications jobApplications;

    @Autowired
    JobApplicationLists lists;

    Visitor camille;

    @BeforeEach
    void signUp() {
        camille = new Visitor(mvc, people.newPerson());
    }

    static Stream<Arguments> mistakes() {
        return Stream.concat(mistakesInText(), mistakesInAnswers());
    }

    private static Stream<Arguments> mistakesInText() {
        return Stream.of(
                mistake("post.company", "", "Indiquez l’entreprise."),
                mistake("post.company", " \u00a0\u200b", "Indiquez l’entreprise."),
                mistake("post.company", "\u0000\u0007", "Indiquez l’entreprise."),
                mistake("post.position", "", "Indiquez le poste."),
                mistake("day", "", DAY),
                mistake("day", "1999-12-31", DAY),
                mistake("day", "2101-01-01", DAY),
                mistake("day", "2026-02-31", DAY),
                mistake("day", "mardi", DAY),
                mistake("time", "", TIME),
                mistake("time", "25:00", TIME),
                mistake("time", "dix heures", TIME),
                mistake("person.email", "claire@", "Cette adresse e-mail semble incomplète."));
    }

    private static Stream<Arguments> mistakesInAnswers() {
        return Stream.of(
                mistake("person.directPhone", "demain", "Indiquez un numéro de téléphone, avec des chiffres."),
                mistake("person.directPhone", "- - - -", "Indiquez un numéro de téléphone, avec des chiffres."),
                mistake("person.assistantPhone", "12", "Indiquez un numéro de téléphone, avec des chiffres."),
                mistake("decisionMakersAbove", "10", "Indiquez un nombre de 0 à 9."),
                mistake("decisionMakersAbove", "-1", "Indiquez un nombre de 0 à 9."),
                mistake("decisionMakersAbove", "trois", "Indiquez un nombre de 0 à 9."),
                mistake("post.seniority", "BOSS", CHOICE),
                mistake("post.urgency", "entry", CHOICE),
                mistake("person.civility", "Madame", CHOICE),
                mistake("setting", "MOON", CHOICE),
                mistake("announced.initiator", "NOBODY", CHOICE),
                mistake("announced.timing", "SOON", CHOICE),
                mistake("announced.channel", "FAX", CHOICE),
                mistake("jobApplication", "la première", "Choisissez une candidature de la liste."));
    }

    Page.Form complete() {
        return camille.get(ADDRESS)
                .form(ADDRESS)
                .type("post.company", "L’Étoile & \"fils\"", "post.position", "chef de <rang>", "day", "2026-03-03")
                .type("time", "10:00", "setting", "VIDEO", "person.civility", "MADAME", "person.firstName", "Claire")
                .type("person.lastName", "O'Brien", "person.role", "DRH", "person.email", "claire@etoile.example")
                .type("person.directPhone", "01 23 45 67 89", "person.assistantName", "Zoé")
                .type("person.assistantPhone", "0123456780", "announced.words", "On revient vers vous.")
                .type("announced.initiator", "RECRUITER", "announced.timing", "VAGUE")
                .type("announced.channel", "EMAIL", "needs", "de l’<ordre>", "strengths", "du \"calme\"")
                .type("talkingPoint", "la terrasse", "decisionMakersAbove", "3", "post.directContactRole", "true")
                .type("post.seniority", "MANAGER", "post.urgency", "LOW")
                .type("announced.amount", "4", "announced.unit", "MONTHS")
                .type("announced.date", "2026-03-12", "announced.time", "14:30");
    }

    static Map<String, String> kept(Page page) {
        return page.form(ADDRESS).fields();
    }

    /** What a page can show again: a choice that does not exist cannot be shown as chosen, nor what no HTML holds. */
    static Map<String, String> displayed(Page.Form form, String except) {
        return form.without(except, "_csrf").fields();
    }

    static void assertRefused(Page page, String field, String message) {
        assertThat(page.status()).as(page.text()).isEqualTo(422);
        assertThat(page.error(field)).isEqualTo(message);
    }

    InterviewView recorded(Page answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(302);
        return interviews.get(camille.owner(), InterviewId.of(answer.location().substring("/entretiens/".length())));
    }

    static Arguments mistake(String field, String typed, String message) {
        return arguments(field, typed, message);
    }
}
