package fr.relance.walk;

import static fr.relance.walk.Line.named;
import static fr.relance.walk.Line.own;

import fr.relance.kernel.JobApplicationId;
import fr.relance.support.Recordings.Recorded;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Entretiens and new dates; ids come in fields here as well. */
final class InterviewLines {

    private static final String NEW = "/entretiens/nouveau";

    static final List<Line> ALL = List.of(
            own("GET " + NEW, owner -> Ask.at(NEW)),
            named(
                    "GET " + NEW,
                    owner -> Ask.at(NEW)
                            .with("candidature", owner.jobApplication().toString())),
            own("POST " + NEW, InterviewLines::ofANewPost),
            named("POST " + NEW, InterviewLines::ofAKnownPost),
            own("POST /entretiens/nouveau/personnes", owner -> at(ofANewPost(owner), NEW + "/personnes")),
            named("POST /entretiens/nouveau/personnes", owner -> at(ofAKnownPost(owner), NEW + "/personnes")),
            own(
                    "POST /entretiens/nouveau/candidatures",
                    owner -> at(ofANewPost(owner).with("sought", Holdings.MARK), NEW + "/candidatures")),
            own("POST /entretiens/nouveau/suites", owner -> at(ofANewPost(owner), NEW + "/suites")),
            named("POST /entretiens/nouveau/suites", owner -> at(ofAKnownPost(owner), NEW + "/suites")),
            own("POST /entretiens/nouveau/lire", owner -> at(ofANewPost(owner), NEW + "/lire")),
            named("POST /entretiens/nouveau/lire", owner -> at(ofAKnownPost(owner), NEW + "/lire")),
            own("GET /entretiens/invitation"),
            own(
                    "POST /entretiens/invitation",
                    owner -> Ask.at("/entretiens/invitation")
                            .with(
                                    "text",
                                    "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20260310T100000\nEND:VEVENT\nEND:VCALENDAR")),
            named(
                    "POST /entretiens/{id}/invitation",
                    owner -> Ask.at(
                                    "/entretiens/{id}/invitation",
                                    owner.recorded().interview())
                            .with("version", "0", "sequence", "1", "at", "2026-03-05T14:00")
                            .with("place", "Salle de " + Holdings.MARK, "minutes", "45")),
            named(
                    "GET /entretiens/{id}",
                    owner -> Ask.at("/entretiens/{id}", owner.recorded().interview())),
            named("POST /entretiens/{id}", InterviewLines::changed),
            named("POST /entretiens/{id}/suites", owner -> below(changed(owner), "/suites")),
            named("POST /entretiens/{id}/lire", owner -> below(changed(owner), "/lire")),
            named(
                    "POST /entretiens/{id}/supprimer",
                    owner -> Ask.at(
                            "/entretiens/{id}/supprimer", owner.recorded().interview())),
            named(
                    "GET /candidatures/{id}/nouvelle-date",
                    owner -> Ask.at("/candidatures/{id}/nouvelle-date", owner.jobApplication())),
            named("POST /candidatures/{id}/nouvelle-date", InterviewLines::newDate),
            named(
                    "POST /candidatures/{id}/nouvelle-date/{part:suites|lire}",
                    owner -> below(newDate(owner), "/suites")),
            named("POST /candidatures/{id}/nouvelle-date/{part:suites|lire}", owner -> below(newDate(owner), "/lire")));

    private InterviewLines() {}

    private static Ask ofANewPost(Holdings owner) {
        return owner.form(NEW)
                .with("post.company", "Maison " + Holdings.MARK, "post.position", "plongeur")
                .with(
                        "person.lastName",
                        "Petit-" + Holdings.MARK,
                        "announced.words",
                        "Rappelez-moi mardi, " + Holdings.MARK);
    }

    private static Ask ofAKnownPost(Holdings owner) {
        Recorded recorded = owner.recorded();
        return owner.form(NEW + "?candidature=" + recorded.jobApplication(), NEW)
                .with("jobApplication", recorded.jobApplication().toString())
                .with("contact", Objects.requireNonNull(recorded.metWith()).toString())
                .with("announced.words", "Rappelez-moi mardi, " + Holdings.MARK);
    }

    private static Ask changed(Holdings owner) {
        Recorded recorded = owner.recorded();
        return owner.form("/entretiens/" + recorded.interview())
                .with("announced.words", "Rappelez-moi mardi, " + Holdings.MARK);
    }

    private static Ask newDate(Holdings owner) {
        JobApplicationId id = owner.jobApplication();
        return owner.form("/candidatures/" + id + "/nouvelle-date")
                .with("freshId", UUID.randomUUID().toString())
                .with("announced.words", "Réponse d’ici le 17 mars, " + Holdings.MARK);
    }

    private static Ask at(Ask ask, String path) {
        return new Ask(path, ask.fields(), null);
    }

    private static Ask below(Ask ask, String further) {
        return at(ask, ask.path() + further);
    }
}
