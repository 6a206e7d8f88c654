package fr.relance.walk;

import static fr.relance.walk.Line.named;
import static fr.relance.walk.Line.own;

import fr.relance.kernel.ContactId;
import fr.relance.kernel.JobApplicationId;
import fr.relance.support.Recordings.Recorded;
import java.util.List;

/** Candidatures, the people behind them, their history and the messages received about them. */
final class CandidatureLines {

    static final List<Line> ALL = List.of(
            own("GET /"),
            own("GET /candidatures", owner -> recorded(owner, "/candidatures").with("q", "zorglubine")),
            own(
                    "GET /candidatures",
                    owner -> recorded(owner, "/candidatures").with("q", "zorglubine", "vue", "tableau")),
            own(
                    "GET /candidatures/deja",
                    owner -> recorded(owner, "/candidatures/deja")
                            .with("post.company", "maison zorglubine", "post.position", "chef de rang")),
            own(
                    "GET /candidatures/entreprises",
                    owner -> recorded(owner, "/candidatures/entreprises").with("post.company", "maison")),
            own("GET /candidatures/nouvelle", owner -> recorded(owner, "/candidatures/nouvelle")),
            own("POST /candidatures/nouvelle", CandidatureLines::created),
            named("GET /candidatures/{id}", owner -> at("/candidatures/{id}", owner)),
            named("POST /candidatures/{id}/supprimer", owner -> at("/candidatures/{id}/supprimer", owner)),
            named("GET /candidatures/{id}/modifier", owner -> at("/candidatures/{id}/modifier", owner)),
            named(
                    "POST /candidatures/{id}/modifier",
                    owner -> form("/candidatures/{id}/modifier", owner).with("post.company", "Autre " + Holdings.MARK)),
            named(
                    "POST /candidatures/{id}/reponse",
                    owner -> progressed(owner, "reponse").with("kind", "POSITIVE")),
            named("POST /candidatures/{id}/repondu", CandidatureLines::replied),
            named("POST /candidatures/{id}/attendre", owner -> progressed(owner, "attendre")),
            named(
                    "POST /candidatures/{id}/etape",
                    owner -> progressed(owner, "etape")
                            .with("etape", "OFFER", "retour", "tableau", "q", "x", "parmi", "OFFER", "tri", "envoi")),
            named("POST /candidatures/{id}/rouvrir", CandidatureLines::reopened),
            named(
                    "GET /candidatures/{id}/personnes/nouvelle",
                    owner -> at("/candidatures/{id}/personnes/nouvelle", owner)),
            named(
                    "POST /candidatures/{id}/personnes/nouvelle",
                    owner -> form("/candidatures/{id}/personnes/nouvelle", owner)
                            .with("person.lastName", "Nouvelle " + Holdings.MARK)),
            named("GET /personnes/{contactId}/modifier", owner -> person("/personnes/{contactId}/modifier", owner)),
            named("POST /personnes/{contactId}/modifier", CandidatureLines::person),
            named("POST /personnes/{contactId}/supprimer", owner -> person("/personnes/{contactId}/supprimer", owner)),
            named("POST /journal/{entry}/annuler", owner -> Ask.at("/journal/{entry}/annuler", owner.entry())),
            named(
                    "GET /candidatures/{id}/courriers/nouveau",
                    owner -> at("/candidatures/{id}/courriers/nouveau", owner)),
            named(
                    "POST /candidatures/{id}/courriers/nouveau",
                    owner -> form("/candidatures/{id}/courriers/nouveau", owner)
                            .with("text", "Bonjour, merci de votre patience, " + Holdings.MARK)),
            named("GET /courriers/{id}", owner -> Ask.at("/courriers/{id}", owner.mail())),
            named("POST /courriers/{id}/supprimer", owner -> Ask.at("/courriers/{id}/supprimer", owner.mail())));

    private CandidatureLines() {}

    private static Ask recorded(Holdings owner, String path) {
        owner.recorded();
        return Ask.at(path);
    }

    private static Ask at(String pattern, Holdings owner) {
        return Ask.at(pattern, owner.jobApplication());
    }

    private static Ask form(String pattern, Holdings owner) {
        return owner.form(at(pattern, owner).path());
    }

    private static Ask created(Holdings owner) {
        return owner.form("/candidatures/nouvelle")
                .with("post.company", "Nouvelle " + Holdings.MARK, "post.position", "pâtissier " + Holdings.MARK);
    }

    /** With the version that the page carries. */
    private static Ask progressed(Holdings owner, String action) {
        return progressed(owner, owner.jobApplication(), action);
    }

    private static Ask progressed(Holdings owner, JobApplicationId id, String action) {
        Ask edited = owner.form("/candidatures/" + id + "/modifier");
        return Ask.at("/candidatures/{id}/" + action, id).with("version", edited.first("version"));
    }

    private static Ask replied(Holdings owner) {
        Recorded recorded = owner.recorded();
        owner.done(progressed(owner, recorded.jobApplication(), "reponse").with("kind", "REQUEST"));
        return progressed(owner, recorded.jobApplication(), "repondu");
    }

    private static Ask reopened(Holdings owner) {
        Recorded recorded = owner.recorded();
        owner.done(progressed(owner, recorded.jobApplication(), "etape").with("etape", "WITHDRAWN"));
        return progressed(owner, recorded.jobApplication(), "rouvrir");
    }

    private static Ask person(Holdings owner) {
        ContactId id = owner.person();
        return owner.form("/personnes/" + id + "/modifier").with("person.lastName", "Autre " + Holdings.MARK);
    }

    private static Ask person(String pattern, Holdings owner) {
        return Ask.at(pattern, owner.person());
    }
}
