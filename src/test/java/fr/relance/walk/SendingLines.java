package fr.relance.walk;

import static fr.relance.walk.Line.named;
import static fr.relance.walk.Line.own;
import static fr.relance.walk.Line.signed;

import fr.relance.kernel.FollowUpId;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;

/** The person's own mail account, and mails that leave from it. */
final class SendingLines {

    static final List<Line> ALL = List.of(
            own("GET /profil/envoi", owner -> {
                owner.entrusted().account(UUID.randomUUID() + "@exemple.fr");
                return Ask.at("/profil/envoi");
            }),
            // Without a mail server that knows the asker it is refused to everybody as well.
            signed("POST /profil/envoi"),
            own("POST /profil/envoi/retirer"),
            named("POST /relances/{id}/message/envoi", SendingLines::kept),
            named("GET /relances/{id}/envoi", owner -> Ask.at("/relances/{id}/envoi", owner.followUp())),
            named("POST /relances/{id}/envoi", SendingLines::entrusted),
            named("POST /relances/{id}/envoi/annuler", owner -> ended(owner, "WAITING", "/envoi/annuler")),
            named("POST /relances/{id}/envoi/pas-parti", owner -> ended(owner, "UNSURE", "/envoi/pas-parti")));

    private SendingLines() {}

    private static Ask kept(Holdings owner) {
        FollowUpId id = owner.followUp();
        return owner.form("/relances/" + id, "/relances/" + id + "/message/envoi")
                .with("subject", "Objet", "body", "Mes mots de " + Holdings.MARK);
    }

    private static Ask entrusted(Holdings owner) {
        owner.entrusted().account(UUID.randomUUID() + "@exemple.fr");
        FollowUpId id = owner.followUp();
        return owner.form("/relances/" + id + "/envoi").with("to", "claire@exemple.fr", "quand", "creneau");
    }

    private static Ask ended(Holdings owner, String state, String action) {
        FollowUpId id = owner.followUp();
        owner.entrusted().departure(id, state, LocalDateTime.of(2026, 3, 10, 10, 0), Holdings.MARK);
        return Ask.at("/relances/{id}" + action, id);
    }
}
