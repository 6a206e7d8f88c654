package fr.relance.migrated;

import fr.relance.support.TestClock;
import fr.relance.support.Visitor;
import java.util.List;

/** What the demo does not tell of applications, of people, of received mails, and texts as people type them. */
final class OddTexts {

    /** Accents, quotes, other scripts and characters of two words. */
    static final String TEXT = "L’été, « ça » m'a plu \"vraiment\" — 👩🏽‍💻 œuvre ‘naïve’, 5 < 6 & 7 > 6 ; ½ € ß 東京"
            + " \\ %s {0} '' ; -- fin";

    private static final String VAGUE = "On vous tient au courant.";

    private final Visitor visitor;
    private final TestClock clock;

    OddTexts(Visitor visitor, TestClock clock) {
        this.visitor = visitor;
        this.clock = clock;
    }

    void tell() {
        applications();
        texts();
        people();
        changedPeople();
        mails();
    }

    private Story met(String company, String day) {
        return Story.met(visitor, clock, company, day, "announced.words", VAGUE);
    }

    private void applications() {
        Story.ofApplication(
                visitor, clock, "2026-02-09T09:00", "post.company", "Pas envoyée", "post.closingOn", "2026-03-06");
        sent("Envoyée", "2026-02-09")
                .form("/personnes/nouvelle", "person.lastName", "Petit", "person.email", "petit@envoyee.example");
        sent("Attendre encore", "2026-01-12")
                .form("/personnes/nouvelle", "person.lastName", "Petit", "person.email", "petit@attendre.example")
                .at("2026-01-26T09:00")
                .relance("/fait")
                .at("2026-02-26T09:00")
                .press("/attendre");
        sent("Demande", "2026-02-02")
                .at("2026-02-06T09:00")
                .press("/reponse", "kind", "REQUEST")
                .at("2026-02-09T09:00")
                .press("/repondu");
        Story edited =
                Story.ofApplication(visitor, clock, "2026-02-02T09:00", "post.company", "Beaucoup de changements");
        for (int day = 10; day < 22; day++) {
            edited.at("2026-02-" + day + "T09:00").form("/modifier", "post.place", "Lieu nº " + day);
        }
        edited.form("/modifier", "post.appliedOn", "2026-02-20");
    }

    private Story sent(String company, String day) {
        return Story.ofApplication(
                visitor, clock, day + "T09:00", "post.company", company, "post.appliedOn", day, "post.origin", "OFFER");
    }

    private void texts() {
        longTexts(Story.ofApplication(
                visitor,
                clock,
                "2026-02-16T09:00",
                "post.company",
                "L’Étoile & \"fils\" <b>",
                "post.position",
                "chef·fe de l’équipe n° 1 — ½ journée",
                "post.place",
                "Saint-Étienne-du-Rouvray",
                "post.link",
                "https://exemple.fr/offre?q=é&x=1#là",
                "post.notes",
                ("1. " + TEXT + "\n\n").repeat(100).substring(0, 9_990).strip()));
    }

    private void longTexts(Story odd) {
        odd.at("2026-02-17T12:00")
                .again(
                        "day",
                        "2026-02-17",
                        "time",
                        "10:00",
                        "person.lastName",
                        "O’Brien-Þórsdóttir",
                        "person.civility",
                        "MADAME",
                        "person.email",
                        "o.brien@etoile.example",
                        "announced.words",
                        "Réponse d’ici le 9 mars 🙂.",
                        "needs",
                        "une personne à l’aise avec " + TEXT,
                        "strengths",
                        "dix ans d’« expérience »");
        odd.at("2026-02-18T12:00").relance("/message", "subject", "Suite à l’entretien — ½", "body", TEXT);
        odd.at("2026-02-19T12:00").form("/modifier", "post.notes", "Court désormais.");
    }

    private void people() {
        Story three = met("Trois personnes", "2026-02-24")
                .at("2026-02-24T14:00")
                .form(
                        "/personnes/nouvelle",
                        "person.civility",
                        "MONSIEUR",
                        "person.firstName",
                        "Jean",
                        "person.lastName",
                        "Lenoir",
                        "person.role",
                        "DG")
                .form(
                        "/personnes/nouvelle",
                        "person.lastName",
                        "Àbàcë",
                        "person.assistantName",
                        "Zoé",
                        "person.assistantPhone",
                        "01 23 45 67 80");
        List<String> people = three.people();
        three.at("2026-02-25T09:00")
                .on(people.get(0), people.get(0), "person.role", "Directrice", "person.email", "dir@trois.example")
                .at("2026-02-26T09:00")
                .on(three.address(), people.get(1).replace("/modifier", "/supprimer"));
    }

    private void changedPeople() {
        Story changed = met("Personne modifiée", "2026-02-24").at("2026-02-25T09:00");
        String first = changed.people().get(0);
        changed.on(first, first, "person.role", "Cheffe", "person.email", "", "person.directPhone", "")
                .at("2026-02-26T09:00")
                .again("day", "2026-02-25", "contact", "", "person.lastName", "Nouvelle", "announced.words", VAGUE);
        Story erased = met("Personne effacée", "2026-02-24");
        String person = erased.people().get(0);
        erased.at("2026-03-03T10:00").on(erased.address(), person.replace("/modifier", "/supprimer"));
    }

    private void mails() {
        Story mails = met("Courriers", "2026-02-17")
                .at("2026-02-20T09:00")
                .form("/courriers/nouveau", "text", "Bonjour,\nnous aurons décidé d’ici le 12 mars.\n" + TEXT)
                .at("2026-02-24T09:00")
                .form(
                        "/courriers/nouveau",
                        "text",
                        "Bonjour, nous avons le regret de ne pas retenir votre candidature.");
        String mail = mails.mail();
        mails.at("2026-03-03T11:30").on(mail, mail + "/supprimer");
    }
}
