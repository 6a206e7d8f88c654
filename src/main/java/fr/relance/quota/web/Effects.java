package fr.relance.quota.web;

import static fr.relance.quota.Effect.ADDS;
import static fr.relance.quota.Effect.FREE;
import static fr.relance.quota.Effect.TRACES;

import fr.relance.quota.Effect;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * What each address to which something is sent leaves behind. A test compares this with the addresses that there are: a new one has to
 * be put somewhere. What only reads what was typed, what is there once for each account, and what takes away is free.
 */
final class Effects {

    private static final Map<String, Effect> ALL = new HashMap<>();

    static {
        put(
                ADDS,
                "/candidatures/nouvelle",
                "/candidatures/{id}/modifier",
                "/candidatures/{id}/personnes/nouvelle",
                "/personnes/{contactId}/modifier",
                "/candidatures/{id}/courriers/nouveau",
                "/candidatures/{id}/nouvelle-date",
                "/entretiens/nouveau",
                "/entretiens/{id}",
                "/entretiens/{id}/invitation",
                "/modeles/nouveau",
                "/modeles/{templateId}",
                "/relances/{id}/message",
                "/relances/{id}/message/envoi",
                "/relances/{id}/message/modele",
                "/relances/{id}/envoi",
                "/profil/invitations");
        put(
                TRACES,
                "/candidatures/{id}/reponse",
                "/candidatures/{id}/repondu",
                "/candidatures/{id}/attendre",
                "/candidatures/{id}/etape",
                "/candidatures/{id}/rouvrir",
                "/journal/{entry}/annuler",
                "/modeles/{id}/retablir",
                "/relances/{id}/fait",
                "/relances/{id}/ne-pas-relancer",
                "/relances/{id}/rouvrir",
                "/relances/{id}/deplacer",
                "/relances/{id}/date-calculee",
                "/relances/{id}/appel/annuler",
                "/relances/{id}/appel/message-laisse",
                "/relances/{id}/appel/repondu",
                "/relances/{id}/appel/sans-reponse",
                "/relances/{id}/message/copie",
                "/relances/{id}/message/eml",
                "/relances/{id}/message/ouvert",
                "/relances/{id}/message/reprendre",
                "/relances/{id}/message/retablir",
                "/profil/cles",
                "/profil/rappels/appareils",
                "/profil/fournisseurs/associer");
        put(
                FREE,
                "/candidatures/{id}/supprimer",
                "/personnes/{contactId}/supprimer",
                "/courriers/{id}/supprimer",
                "/entretiens/{id}/supprimer",
                "/modeles/{id}/supprimer",
                "/candidatures/{id}/nouvelle-date/{part:suites|lire}",
                "/entretiens/invitation",
                "/entretiens/nouveau/personnes",
                "/entretiens/nouveau/suites",
                "/entretiens/nouveau/lire",
                "/entretiens/nouveau/candidatures",
                "/entretiens/{id}/suites",
                "/entretiens/{id}/lire",
                "/relances/orthographe",
                "/relances/ton",
                "/relances/{id}/envoi/annuler",
                "/relances/{id}/envoi/pas-parti");
        put(
                FREE,
                "/profil",
                "/profil/calendrier",
                "/profil/calendrier/arreter",
                "/profil/calendrier/discretion",
                "/profil/cles/options",
                "/profil/cles/{id}/retirer",
                "/profil/confirmer",
                "/profil/confirmer/cle",
                "/profil/donnees/effacer",
                "/profil/envoi",
                "/profil/envoi/retirer",
                "/profil/fournisseurs/{id}/retirer",
                "/profil/invitations/{invitation}/annuler",
                "/profil/rappels",
                "/profil/rappels/non-merci",
                "/profil/rappels/appareils/{id}/retirer",
                "/profil/securite/adresse",
                "/profil/securite/appareils/deconnecter-les-autres",
                "/profil/securite/appareils/{device}/deconnecter",
                "/profil/securite/mot-de-passe");
        put(
                FREE,
                "/connexion",
                "/connexion/cle",
                "/connexion/cle/options",
                "/inscription",
                "/inscription/{secret}",
                "/adresse/{secret}",
                "/mot-de-passe/oubli",
                "/mot-de-passe/{secret}",
                "/rappels/arret/{secret}");
    }

    private Effects() {}

    /** What nobody thought of adds. */
    static Effect of(String pattern) {
        return ALL.getOrDefault(pattern, ADDS);
    }

    /** Those that somebody thought of. */
    static Map<String, Effect> all() {
        return Map.copyOf(ALL);
    }

    private static void put(Effect effect, String... patterns) {
        Arrays.stream(patterns).forEach(pattern -> ALL.put(pattern, effect));
    }
}
