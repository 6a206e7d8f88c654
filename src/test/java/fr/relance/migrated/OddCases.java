package fr.relance.migrated;

import fr.relance.support.TestClock;
import fr.relance.support.Visitor;
import java.util.ArrayList;
import java.util.List;

/** What the demo does not tell of interviews, new dates, relances, calls and endings: every change that can be taken back. */
final class OddCases {

    private static final String VAGUE = "On vous tient au courant.";
    private static final String CALL = "Rappelez-moi le 24 février.";

    private final Visitor visitor;
    private final TestClock clock;

    OddCases(Visitor visitor, TestClock clock) {
        this.visitor = visitor;
        this.clock = clock;
    }

    void tell() {
        interviews();
        told();
        takenAway();
        newDates();
        relances();
        words();
        calls();
        endings();
    }

    private Story met(String company, String day, String words, String... fieldsAndValues) {
        List<String> all = new ArrayList<>(List.of("announced.words", words));
        all.addAll(List.of(fieldsAndValues));
        return Story.met(visitor, clock, company, day, all.toArray(String[]::new));
    }

    private void interviews() {
        Story.ofInterview(
                visitor,
                clock,
                "2026-03-02T09:00",
                "post.company",
                "À venir SA",
                "day",
                "2026-03-12",
                "time",
                "16:15",
                "setting",
                "VIDEO",
                "place",
                "https://visio.exemple.fr/salle?x=1&y=2",
                "minutes",
                "45");
    }

    private void told() {
        Story.ofInterview(visitor, clock, "2026-02-23T09:00", "post.company", "Pas débriefé", "day", "2026-02-27");
        Story.ofInterview(visitor, clock, "2026-02-23T09:00", "post.company", "Débriefé plus tard", "day", "2026-02-27")
                .at("2026-03-01T10:00")
                .interview(
                        "announced.words",
                        "Réponse d’ici le 13 mars.",
                        "needs",
                        "du calme",
                        "talkingPoint",
                        "la terrasse");
        met("Entretien modifié", "2026-02-24", VAGUE)
                .at("2026-02-25T09:00")
                .interview("needs", "de l’ordre", "decisionMakersAbove", "3", "place", "3e étage")
                .at("2026-02-26T09:00")
                .interview("time", "15:45", "announced.words", "Rappelez-moi le 6 mars.");
    }

    private void takenAway() {
        Story twice = met("Deux fois retiré", "2026-02-18", VAGUE);
        twice.at("2026-02-24T18:00")
                .again("day", "2026-02-24", "time", "10:00", "announced.words", "Réponse sous huitaine.")
                .at("2026-02-25T11:00")
                .on(twice.interview(), twice.interview() + "/supprimer");
        Story away = met("Entretien retiré", "2026-02-20", VAGUE);
        away.at("2026-03-03T11:00").on(away.interview(), away.interview() + "/supprimer");
        met("Deux entretiens", "2026-02-10", "Réponse sous quinze jours.")
                .at("2026-02-19T17:00")
                .again(
                        "day",
                        "2026-02-19",
                        "time",
                        "15:00",
                        "announced.words",
                        "On vous rappelle d’ici la fin de la semaine.",
                        "setting",
                        "PHONE")
                .at("2026-02-20T09:00")
                .form(
                        "/modifier",
                        "post.seniority",
                        "EXECUTIVE",
                        "post.urgency",
                        "LOW",
                        "post.appliedOn",
                        "2026-01-12");
    }

    private void newDates() {
        Story.ofApplication(
                        visitor,
                        clock,
                        "2026-02-09T09:00",
                        "post.company",
                        "Date sans entretien",
                        "post.appliedOn",
                        "2026-02-09")
                .at("2026-02-16T09:00")
                .press("/reponse", "kind", "NEW_DATE")
                .form("/nouvelle-date", "announced.words", "Réponse d’ici le 10 mars.");
        met("Date après entretien", "2026-02-12", "Réponse sous huitaine.")
                .at("2026-02-20T09:00")
                .form("/nouvelle-date", "announced.words", "Rappelez-moi le 25 février.")
                .at("2026-02-26T09:00")
                .form("/nouvelle-date", "announced.words", "Réponse d’ici le 17 mars, par mail.");
        met("Offre puis date", "2026-02-12", VAGUE)
                .at("2026-02-20T09:00")
                .press("/etape", "etape", "OFFER")
                .at("2026-02-24T09:00")
                .form("/nouvelle-date", "announced.words", "Réponse pour le contrat d’ici le 9 mars.");
        met("Date reprise", "2026-02-12", VAGUE)
                .at("2026-02-24T09:00")
                .form("/nouvelle-date", "announced.words", "Réponse d’ici le 12 mars.")
                .undo();
    }

    private void relances() {
        met("Déplacée à la main", "2026-02-25", VAGUE)
                .at("2026-02-26T09:00")
                .relance("/deplacer", "slot", "", "day", "2026-03-12", "half", "MORNING");
        met("Déplacée et remise", "2026-02-25", VAGUE)
                .at("2026-02-26T09:00")
                .relance("/deplacer", "slot", "", "day", "2026-03-13", "half", "MORNING")
                .at("2026-02-27T09:00")
                .relance("/date-calculee");
        met("Faite puis reprise", "2026-02-16", VAGUE)
                .at("2026-02-27T09:00")
                .relance("/fait")
                .at("2026-02-27T09:05")
                .undo();
        met("Sans relance", "2026-02-16", VAGUE).at("2026-02-25T09:00").relance("/ne-pas-relancer");
        Story reopened = met("Rouverte", "2026-02-16", VAGUE).at("2026-02-25T09:00");
        String relance = reopened.relance();
        reopened.on(relance, relance + "/ne-pas-relancer")
                .at("2026-02-26T09:00")
                .on(relance, relance + "/rouvrir");
        met("Faite deux fois", "2026-02-10", "Réponse sous huitaine.")
                .at("2026-02-20T09:00")
                .relance("/fait")
                .at("2026-02-27T09:00")
                .form("/nouvelle-date", "announced.words", "Réponse d’ici le 6 mars.");
    }

    private void words() {
        met("Avec mes mots", "2026-02-17", VAGUE)
                .at("2026-02-26T09:00")
                .relance("/message", "subject", "Objet à moi", "body", "Mes mots :\n" + OddTexts.TEXT)
                .at("2026-02-27T09:00")
                .copied()
                .relance("/fait");
        met("Mots repris", "2026-02-25", VAGUE)
                .at("2026-02-26T09:00")
                .relance("/message", "subject", "Objet", "body", "Un texte long. ".repeat(300))
                .relance("/message/retablir");
    }

    private void calls() {
        met("Appel répondu", "2026-02-17", CALL).at("2026-02-24T10:00").relance("/appel/repondu");
        met("Message vocal", "2026-02-17", CALL).at("2026-02-24T10:00").relance("/appel/message-laisse");
        met("Appel puis mail", "2026-02-17", CALL)
                .at("2026-02-24T10:00")
                .relance("/appel/sans-reponse")
                .at("2026-02-27T10:00")
                .relance("/fait");
        met("Appel déplacé sans réponse", "2026-02-17", CALL)
                .at("2026-02-18T10:00")
                .relance("/deplacer", "slot", "", "day", "2026-02-26", "half", "MORNING")
                .at("2026-02-26T10:00")
                .relance("/appel/sans-reponse");
        met("Appel annulé", "2026-02-17", CALL)
                .at("2026-02-24T10:00")
                .relance("/appel/message-laisse")
                .at("2026-02-24T10:05")
                .relance("/appel/annuler");
        met(
                "Appel à passer",
                "2026-02-24",
                "Rappelez-moi le 4 mars à 14 h.",
                "person.assistantName",
                "Zoé",
                "person.assistantPhone",
                "01 23 45 67 80");
    }

    private void endings() {
        met("Réponse positive", "2026-02-17", VAGUE).at("2026-02-23T09:00").press("/reponse", "kind", "POSITIVE");
        met("Invitation", "2026-02-17", VAGUE).at("2026-02-23T09:00").press("/reponse", "kind", "INVITATION");
        met("Refus", "2026-02-17", VAGUE).at("2026-02-23T09:00").press("/reponse", "kind", "REFUSAL");
        met("Offre acceptée", "2026-02-17", VAGUE)
                .at("2026-02-23T09:00")
                .press("/etape", "etape", "OFFER")
                .at("2026-02-24T09:00")
                .press("/etape", "etape", "ACCEPTED");
        met("Retirée", "2026-02-17", VAGUE).at("2026-02-23T09:00").press("/etape", "etape", "WITHDRAWN");
        met("Sans suite", "2026-01-06", VAGUE)
                .at("2026-01-20T09:00")
                .relance("/fait")
                .at("2026-02-20T09:00")
                .press("/etape", "etape", "NO_REPLY");
        met("Fermée puis rouverte", "2026-02-17", VAGUE)
                .at("2026-02-23T09:00")
                .press("/etape", "etape", "WITHDRAWN")
                .at("2026-02-25T09:00")
                .press("/rouvrir");
        met("Refus repris", "2026-02-17", VAGUE)
                .at("2026-02-23T09:00")
                .press("/reponse", "kind", "REFUSAL")
                .at("2026-02-23T09:01")
                .undo();
    }
}
