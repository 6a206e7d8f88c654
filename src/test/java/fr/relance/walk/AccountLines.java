package fr.relance.walk;

import static fr.relance.walk.Line.named;
import static fr.relance.walk.Line.open;
import static fr.relance.walk.Line.own;
import static fr.relance.walk.Line.secret;
import static fr.relance.walk.Line.signed;

import fr.relance.support.SignedInPeople;
import java.util.List;
import java.util.UUID;

/** Accounts, and what everybody may see: each such route with its reason. */
final class AccountLines {

    private static final String HEALTH = "whether the application is well, in one word";
    private static final String NEW_PASSWORD = "cinq autres mots bien choisis";
    private static final String STATELESS = "answers from the request alone";
    private static final String SECRET = "whoever has the link, which was sent to one address";
    private static final String PASSWORD = SignedInPeople.PASSWORD;

    static final List<Line> ALL = List.of(
            own("GET /profil"),
            own("POST /profil", owner -> owner.form("/profil").with("lastName", "Roux-" + Holdings.MARK)),
            own("GET /profil/securite"),
            named(
                    "POST /profil/securite/appareils/{device}/deconnecter",
                    owner -> Ask.at("/profil/securite/appareils/{device}/deconnecter", owner.device())),
            own("POST /profil/securite/appareils/deconnecter-les-autres"),
            own("GET /profil/confirmer"),
            own(
                    "POST /profil/confirmer",
                    owner -> Ask.at("/profil/confirmer").with("password", SignedInPeople.PASSWORD)),
            own("GET /profil/securite/mot-de-passe"),
            own(
                    "POST /profil/securite/mot-de-passe",
                    owner -> Ask.at("/profil/securite/mot-de-passe")
                            .with("current", PASSWORD, "password", NEW_PASSWORD)),
            own("GET /profil/securite/adresse"),
            own(
                    "POST /profil/securite/adresse",
                    owner -> Ask.at("/profil/securite/adresse").with("email", UUID.randomUUID() + "@exemple.fr")),
            own("GET /profil/invitations", Holdings::invitations),
            own(
                    "POST /profil/invitations",
                    owner -> owner.invitations().with("email", UUID.randomUUID() + "@exemple.fr")),
            named(
                    "POST /profil/invitations/{invitation}/annuler",
                    owner -> Ask.at("/profil/invitations/" + owner.invitation() + "/annuler")),
            open("GET /connexion", "signing in"),
            open("POST /connexion", "signing in, or having tried too often", AccountLines::signIn),
            open("GET /mot-de-passe/oubli", "who forgot their password"),
            open(
                    "POST /mot-de-passe/oubli",
                    "sends a letter, if at all",
                    owner -> Ask.at("/mot-de-passe/oubli").with("email", UUID.randomUUID() + "@exemple.fr")),
            open(
                    "GET /mot-de-passe/{secret}",
                    SECRET,
                    owner -> Ask.at(owner.letters().newPassword())),
            open(
                    "POST /mot-de-passe/{secret}",
                    SECRET,
                    owner -> Ask.at(owner.letters().newPassword()).with("password", PASSWORD)),
            open(
                    "GET /adresse/{secret}",
                    SECRET,
                    owner -> Ask.at(owner.letters().newEmail())),
            open(
                    "POST /adresse/{secret}",
                    SECRET,
                    owner -> Ask.at(owner.letters().newEmail())),
            open(
                    "GET /inscription/{secret}",
                    SECRET,
                    owner -> Ask.at(owner.letters().signUp())),
            open(
                    "POST /inscription/{secret}",
                    SECRET,
                    owner -> Ask.at(owner.letters().signUp())
                            .with("firstName", "Alix", "lastName", "Petit", "password", PASSWORD)),
            open("POST /connexion/cle/options", "a question that names nobody"),
            signed("POST /connexion/cle"),
            signed("POST /profil/confirmer/cle"),
            own("GET /profil/cles"),
            own("POST /profil/cles/options"),
            signed("POST /profil/cles"),
            named("POST /profil/cles/{id}/retirer", owner -> Ask.at("/profil/cles/" + owner.passkey() + "/retirer")),
            own("GET /profil/rappels"),
            own(
                    "POST /profil/rappels",
                    owner -> Ask.at("/profil/rappels").with("digest", "true", "hour", "8", "version", "-1")),
            own("POST /profil/rappels/non-merci"),
            // Who knows the address and the keys of a browser is that browser: it shows the reminders of who asked
            // last.
            signed("POST /profil/rappels/appareils"),
            named(
                    "POST /profil/rappels/appareils/{id}/retirer",
                    owner -> Ask.at(
                            "/profil/rappels/appareils/" + owner.entrusted().pushDevice() + "/retirer")),
            secret(
                    "GET /rappels/arret/{secret}",
                    SECRET,
                    owner -> Ask.at(owner.letters().stop())),
            secret(
                    "POST /rappels/arret/{secret}",
                    SECRET,
                    owner -> Ask.at(owner.letters().stop())),
            own("GET /profil/donnees"),
            own("GET /profil/donnees/archive"),
            own("GET /profil/donnees/effacer"),
            // Without their own address, which only they would type, it is refused to everybody as well.
            signed("POST /profil/donnees/effacer"),
            open("GET /actuator/health", "whether it is well, in one word"),
            open(
                    "GET /actuator/health/**",
                    "whether it is alive, in one word",
                    owner -> Ask.at("/actuator/health/liveness")),
            open("GET /hors-connexion", "what is shown without a network, the same for everybody"),
            open("GET /confidentialite", "what is kept, the same for everybody"),
            open("GET /compte-efface", "counts that the asker's own session keeps"),
            open("GET /compte-efface/recu", "counts that the asker's own session keeps"),
            own("GET /profil/fournisseurs"),
            own("POST /profil/fournisseurs/associer"),
            named(
                    "POST /profil/fournisseurs/{id}/retirer",
                    owner -> Ask.at("/profil/fournisseurs/" + owner.identity() + "/retirer")),
            open("GET /inscription", "signing up"),
            open(
                    "POST /inscription",
                    "sends a letter, and touches nobody",
                    owner -> Ask.at("/inscription").with("email", UUID.randomUUID() + "@exemple.fr")),
            open("GET /avant-de-partir", "the questions to ask, the same for everybody"),
            open("GET /simulateur", STATELESS),
            open("GET /actuator/health", HEALTH),
            open("GET /actuator/health/**", HEALTH, owner -> Ask.at("/actuator/health/liveness")),
            open("ANY /error", "what went wrong, the same for everybody"),
            json("/api/v1/plans/after-interview", """
                        {"interviewAt": "2026-03-03T10:00", "asOf": "2026-03-03T12:00", "seniority": "EXPERIENCED",
                         "urgency": "NORMAL", "decisionMakersAbove": 0, "directContactRole": false,
                         "nextSteps": {"initiator": "RECRUITER", "timing": {"type": "VAGUE"}},
                         "contact": {"email": true, "directPhone": false, "assistantPhone": false}}"""),
            json("/api/v1/plans/after-application", """
                        {"appliedOn": "2026-03-03", "asOf": "2026-03-03T12:00", "origin": "OFFER",
                         "contact": {"email": true, "directPhone": false, "assistantPhone": false}}"""),
            json("/api/v1/plans/after-unanswered-call", """
                        {"calledAt": "2026-03-03T10:00", "asOf": "2026-03-03T12:00",
                         "contact": {"email": true, "directPhone": false, "assistantPhone": false}}"""),
            json("/api/v1/next-steps", """
                        {"phrase": "Nous revenons vers vous mardi.", "interviewAt": "2026-03-03T10:00"}"""),
            json("/api/v1/messages", """
                        {"kind": "FOLLOW_UP", "channel": "EMAIL", "position": "chef de rang",
                         "candidate": {"firstName": "Camille", "lastName": "Roux", "gender": "UNSAID"},
                         "on": "2026-03-10", "interviewAt": "2026-03-03T10:00"}"""),
            json("/api/v1/tone", """
                        {"kind": "FOLLOW_UP", "channel": "EMAIL", "subject": "Objet", "body": "Bonjour,"}"""));

    private AccountLines() {}

    private static Line json(String path, String body) {
        return open("POST " + path, STATELESS, owner -> Ask.json(path, body));
    }

    private static Ask signIn(Holdings owner) {
        return Ask.at("/connexion").with("email", owner.letters().somebody().email(), "password", PASSWORD);
    }
}
