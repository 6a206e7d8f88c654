package fr.relance.nextsteps;

import static fr.relance.nextsteps.AnchorRule.guarded;
import static fr.relance.nextsteps.AnchorRule.of;

import fr.relance.kernel.FrenchWords;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Meetings, steps, documents, and all that has dates of its own. */
final class OtherRules {

    /** Whoever is seen, where it is more than « on verra ». */
    private static final Set<String> SEEN = FrenchWords.set(
            "les des d encore un une la l nos mes plusieurs quelque deux trois quatre cinq mon notre ma leur avec ca");

    private static final Set<String> BOTH = FrenchWords.set(
            "on peut va pourra pourrait propose doit de a pour devrait allons pouvons puisse qu y faut");

    static final List<AnchorRule> ALL = Stream.of(
                    guarded(
                            Role.RECIPROCAL,
                            OtherRules::both,
                            "(se|s) (<contact>|<keep> [<..1>] {posted}|parle|parler|reparle|reparler|revoit|revois|revoir|voit|voir|voient|retrouve|retrouver|reverra|retrouvera|verra|dit|redit|redonne|redonner)",
                            "(se|s) <give> [<..2>] (nouvelles|rendez vous|signe|point)",
                            "(se|s) <take> contact"),
                    of(
                            Role.RECIPROCAL,
                            "nous nous (<contact>|<keep> [<..1>] {posted}|parlons|reparlons|reparlerons|revoyons|reverrons|verrons|voyons|retrouvons|retrouverons|parlerons)",
                            "(rappelons|recontactons|appelons|revoyons|parlons|reparlons|telephonons|voyons|retrouvons) nous",
                            "on (en|y) (reparle|parle|reparlera|rediscute|rediscutera|discute)",
                            "reparlons en",
                            "(on|nous|je|vous) [va|peut|pourra|propose de|allons] (<give>|refaire|referons|faire) [<..1>] [un|le] [petit] point",
                            "(refaire|faire|faisons|refaisons|refera|fera) [<..1>] point ensemble",
                            "(on|nous) (reste|restera|restons|resterons) en (contact|lien|relation)",
                            "on (reprend|prend|reprendra|prendra) [<..1>] contact"),
                    guarded(
                            Role.STEP,
                            Guards::coming,
                            "(comite|commission|jury|reunion|reunions|reunit|reunissent|reunissons|reunira|reunir|codir|selection|shortlist|arbitrage|validation|debrief|debriefe|debriefer|entretiens|entrevues|autres candidat|candidat|candidatures|personnes|recrutement)",
                            "(dernier|derniers|second|deuxieme|prochain|troisieme|autre|autres) (entretien|rendez vous|entretiens|candidat)",
                            "(je|on|nous|il|elle) (vois|voit|voyons|recoit|recois|recevons|rencontre|rencontrons|rencontrera|recevra)"),
                    guarded(
                            Role.STEP,
                            (words, from, to) -> words.in(to, SEEN) && !words.in(to + 1, TimeWords.ALL),
                            "(je|on|nous|il|elle) (verrai|verra|verrons)"),
                    of(
                            Role.STEP,
                            "(boucle|boucler|bouclons|bouclera|bouclerons|cloture|cloturer|cloturons|finalise|finaliser|finalisons|terminera|termine|terminons|terminer|finit|finissons|finir)",
                            "(en|lui) (parle|parler|parlerai|parlera|discute|discuter)",
                            "vous (revoir|recevoir|revoit|revois|revoyons|reverra|reverrons|reverrai|recoit|recois|recevra|recevrons|rencontrer"
                                    + "|rencontrera|rencontrerez|rencontrerons)",
                            "vous (laisse|laissons|donne|donnons|avez) jusqu",
                            "(restez|soyez) [<..1>] (joignable|disponible)",
                            "(on|je|j|nous) [en] (saura|saurai|saurons)",
                            "(a|des|apres|au) (mon|son|notre) retour [de (vacances|conges|conge|deplacement)]",
                            "(je|serai|suis) [<..2>] (joignable|disponible|dispo)"),
                    of(
                            Role.DOCUMENT,
                            "<give> [moi|nous] [<..3>] " + Guards.DOCUMENTS,
                            "[me|m|nous] <give> [<..3>] " + Guards.DOCUMENTS,
                            "(me|m|nous) (envoyer|transmettre|fournir|communiquer|adresser|retourner|remettre|renvoyer|envoyez|transmettez)",
                            "(envoyez|transmettez|fournissez|adressez|communiquez|retournez|renvoyez|remettez|apportez|ramenez|deposez|completez|remplissez|signez|preparez|scannez|donnez|passez|faites) [moi|nous]",
                            "(joignez|joindre) [<..2>] " + Guards.DOCUMENTS,
                            "[votre|vos|les|le|la] " + Guards.DOCUMENTS.replace("|disponibilites|coordonnees", "")),
                    of(
                            Role.ASIDE,
                            "(poste|postes|pourvoir|pourvu|cdd|cdi|mission|missions|essai|preavis|experience|salaire|euros|embauche|stage|formation|alternance|conges|conge|absent|absente|deplacement|ouverture|ouvre|integrer|integration|remuneration|paie|depart|remplacement|interim|magasin|saison|projet|contrats|vacances)",
                            "(demarre|demarrer|demarrez|demarrera|demarrage|commence|commencer|commencez|commencera|commenceriez|debute|debuter|debuterez|debutera|prise de poste|prendre poste)",
                            "(rentre|rentrer|rentrera|arrive|arrivera|travaille|travailler|travaillez|quitte|quittez|etes disponible|vous disponible|seriez disponible|votre disponibilite|votre arrivee)",
                            "(notre|cet|l|votre|cette|de notre) (entretien|echange|rencontre|rendez vous|entrevue|appel) [(de|du|d)]",
                            "de retour",
                            "mon retour",
                            "retour (de|d) (vacances|conges|conge|deplacement|arret|maternite)"))
            .flatMap(List::stream)
            .toList();

    private OtherRules() {}

    /** « On se rappelle », not « il se rappelle » or « elle s’appelle ». */
    private static boolean both(Words words, int from, int to) {
        return words.in(from - 1, BOTH) || from == 0;
    }
}
