package fr.relance.walk;

import static fr.relance.walk.Line.named;
import static fr.relance.walk.Line.own;

import fr.relance.kernel.FollowUpId;
import java.util.List;
import java.util.UUID;

/** Relances, the texts written for them, and personal templates. */
final class RelanceLines {

    static final List<Line> ALL = List.of(
            named("GET /relances/{id}", owner -> Ask.at("/relances/{id}", owner.followUp())),
            named(
                    "GET /relances/{id}",
                    owner -> Ask.at("/relances/{id}", owner.followUp()).with("texte", "modele-" + owner.template())),
            named("POST /relances/{id}/fait", owner -> composed(owner, "/fait")),
            named("POST /relances/{id}/ne-pas-relancer", owner -> composed(owner, "/ne-pas-relancer")),
            named("POST /relances/{id}/rouvrir", RelanceLines::reopened),
            named("GET /relances/{id}/deplacer", owner -> Ask.at("/relances/{id}/deplacer", owner.followUp())),
            named("POST /relances/{id}/deplacer", RelanceLines::moved),
            named("POST /relances/{id}/date-calculee", RelanceLines::movedBack),
            named("POST /relances/{id}/message", owner -> worded(owner, "")),
            named("POST /relances/{id}/message/modele", owner -> worded(owner, "/modele")),
            named("POST /relances/{id}/message/copie", owner -> worded(owner, "/copie")),
            named("POST /relances/{id}/message/ouvert", owner -> worded(owner, "/ouvert")),
            named("POST /relances/{id}/message/eml", owner -> worded(owner, "/eml")),
            named("POST /relances/{id}/message/retablir", RelanceLines::restored),
            named("POST /relances/{id}/message/reprendre", RelanceLines::takenBack),
            named("POST /relances/{id}/appel/repondu", owner -> called(owner, "/repondu")),
            named("POST /relances/{id}/appel/message-laisse", owner -> called(owner, "/message-laisse")),
            named("POST /relances/{id}/appel/sans-reponse", owner -> called(owner, "/sans-reponse")),
            named("POST /relances/{id}/appel/annuler", RelanceLines::uncalled),
            own(
                    "POST /relances/ton",
                    owner -> Ask.at("/relances/ton")
                            .with("kind", "FOLLOW_UP", "channel", "EMAIL", "subject", "Objet", "body", "Bonjour,")),
            own(
                    "POST /relances/orthographe",
                    owner -> Ask.at("/relances/orthographe").with("body", "Bonjour,", "names", "Durand")),
            own("GET /modeles", RelanceLines::templates),
            own("GET /modeles/nouveau"),
            named(
                    "GET /modeles/nouveau",
                    owner -> Ask.at("/modeles/nouveau")
                            .with("relance", owner.followUp().toString(), "texte", "relance-sobre")),
            own("POST /modeles/nouveau", RelanceLines::template),
            named("GET /modeles/{templateId}", owner -> Ask.at("/modeles/{templateId}", owner.template())),
            named(
                    "POST /modeles/{templateId}",
                    owner -> owner.form("/modeles/" + owner.template()).with("name", "Autre " + Holdings.MARK)),
            named("POST /modeles/{id}/supprimer", owner -> Ask.at("/modeles/{id}/supprimer", owner.template())),
            named("POST /modeles/{id}/retablir", RelanceLines::templateRestored));

    private RelanceLines() {}

    private static Ask templates(Holdings owner) {
        owner.template();
        return Ask.at("/modeles");
    }

    private static Ask template(Holdings owner) {
        owner.template();
        return owner.form("/modeles/nouveau")
                .with("name", "Nouveau " + Holdings.MARK, "subject", "Objet", "body", "Corps " + Holdings.MARK);
    }

    private static Ask templateRestored(Holdings owner) {
        Ask deleted = Ask.at("/modeles/{id}/supprimer", owner.template());
        owner.done(deleted);
        return new Ask(deleted.path().replace("/supprimer", "/retablir"), deleted.fields(), null);
    }

    private static Ask composed(Holdings owner, String action) {
        return composed(owner, owner.followUp(), action);
    }

    private static Ask composed(Holdings owner, FollowUpId id, String action) {
        return owner.form("/relances/" + id, "/relances/" + id + action);
    }

    private static Ask reopened(Holdings owner) {
        FollowUpId id = owner.followUp();
        owner.done(composed(owner, id, "/ne-pas-relancer"));
        return composed(owner, id, "/rouvrir");
    }

    private static Ask moved(Holdings owner) {
        return moved(owner, owner.followUp());
    }

    private static Ask moved(Holdings owner, FollowUpId id) {
        return owner.form("/relances/" + id + "/deplacer").with("slot", "", "day", "2026-03-12", "half", "MORNING");
    }

    private static Ask movedBack(Holdings owner) {
        FollowUpId id = owner.followUp();
        owner.done(moved(owner, id));
        return composed(owner, id, "/date-calculee");
    }

    private static Ask worded(Holdings owner, String action) {
        return worded(owner, owner.followUp(), action);
    }

    private static Ask worded(Holdings owner, FollowUpId id, String action) {
        Ask form = composed(owner, id, "/message");
        String body = "Mes mots de " + Holdings.MARK + " " + UUID.randomUUID();
        return new Ask(form.path() + action, form.fields(), null).with("body", body, "subject", "Objet à moi");
    }

    private static Ask restored(Holdings owner) {
        return restored(owner, owner.followUp());
    }

    private static Ask restored(Holdings owner, FollowUpId id) {
        owner.done(worded(owner, id, ""));
        return composed(owner, id, "/message/retablir");
    }

    private static Ask takenBack(Holdings owner) {
        FollowUpId id = owner.followUp();
        Ask restored = restored(owner, id);
        owner.done(restored);
        long version = Long.parseLong(restored.first("version")) + 1;
        return Ask.at("/relances/{id}/message/reprendre", id)
                .with("texte", restored.first("texte"), "version", Long.toString(version));
    }

    private static Ask called(Holdings owner, String action) {
        return composed(owner, owner.call(), "/appel" + action);
    }

    private static Ask uncalled(Holdings owner) {
        FollowUpId id = owner.call();
        owner.done(composed(owner, id, "/appel/sans-reponse"));
        return composed(owner, id, "/appel/annuler");
    }
}
