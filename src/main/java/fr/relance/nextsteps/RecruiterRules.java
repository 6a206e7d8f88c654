package fr.relance.nextsteps;

import static fr.relance.nextsteps.AnchorRule.guarded;
import static fr.relance.nextsteps.AnchorRule.of;

import fr.relance.kernel.FrenchWords;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** How a recruiter says that somebody on their side will make contact. */
final class RecruiterRules {

    private static final Set<String> ANSWERS = FrenchWords.set(
            "reponse retour decision resultat mail courriel message courrier nouvelles suite confirmation proposition verdict");

    private static final Set<String> OTHERS = Set.of("autre", "autres", "ailleurs");

    static final List<AnchorRule> ALL = Stream.of(
                    guarded(
                            Role.RECRUITER,
                            Guards::object,
                            "{you} [y|en|l|le|bien|re] (<contact>|<tell>)",
                            "vous (aura|aurai|aurons|auront|avoir|fera|ferai|ferons|faire|faisons|fais|fait|font|feront) (<contact>|<tell>)"),
                    guarded(
                            Role.RECRUITER,
                            Guards::notReported,
                            "<return> [<..3>] (vers|a|aupres de|de) (vous|toi|vou)",
                            "retour vers vous",
                            "{you} mail",
                            "(prendra|reprendra|prendront|reprendront) [<..2>] contact",
                            "{you} <keep> [<..3>] {posted}",
                            "{you} <keep>",
                            "{you} <give> [<..4>] ({answer}|{message}|savoir|part|courant|connaitre)",
                            "{you} (apporter|donner) [<..3>] (suite|precisions)",
                            "[on|nous|je] <take> [<..2>] contact [<..1>] avec (vous|toi)",
                            "entr* [<..1>] en contact [<..1>] avec (vous|toi)",
                            "(je|on|j|nous|qui) [<..2>] (prends|prend|prenons|prendrai|prendrons|reprends|reprenons|reprendrai|reprendrons|prendra|reprendra) contact"),
                    of(
                            Role.RECRUITER,
                            "(vous|tu) [<..3>] (serez|seras|sera|etre|soyez|serait|seriez) [<..2>] (<contact>|<keep> [<..2>] {posted}|{posted}|fixe|fixes|fixee|au courant)",
                            "vous [n] etes [<..2>] (rappele|recontacte|contacte|appele|informe|prevenu|prevenue|averti)",
                            "(candidat|personnes|monde|chacun|candidature|retenus) [<..4>] (seront|sera|est|sont) [<..1>] <contact>",
                            "(vous|tu) [<..2>] (saurez|sauras|saura|saurait|savoir|sauriez)",
                            "vous [n] [<..1>] (entendrez|entendre|entendez) [<..2>] parler",
                            "c est [a] (moi|nous|on|elle|lui|eux) (qui|de) [<..2>] (<contact>|<return>|<take>|<give>)",
                            "(je|on|nous|j|elle|il|ils) [ne|n] <give> [<..3>] (mail|message|coup|reponse|retour|nouvelles|courriel)",
                            "(se|me|nous) (manifestera|manifesterai|manifesterons|manifeste|manifestons|manifesteront)",
                            "(attendez|attendre|guettez) [<..1>] (notre|mon|nos) [<..1>] (appel|mail|courriel|message|coup|retour|reponse|nouvelles)",
                            "(attendez|attendre) vous a [<..3>] ({message}|{answer})",
                            "vous laisse* [<..1>] (message|mot)"),
                    guarded(
                            Role.RECRUITER,
                            RecruiterRules::fromUs,
                            "(vous|tu) [<..3>] <get> [<..4>] ({answer}|appel|mail|courriel|message|coup|courrier|sms)"),
                    guarded(Role.ANSWER, (words, from, to) -> Guards.opens(words, from), "[un] appel [prevu]"),
                    guarded(Role.RECRUITER, (words, from, to) -> !words.at(to).isWord(), "c est (moi|nous) qui"),
                    guarded(
                            Role.RECRUITER,
                            RecruiterRules::ofAnswer,
                            "(vous|te) (sera|seront|serait|parviendra|parviendront|parvient|parvenir)"),
                    guarded(Role.RECRUITER, Guards::byOthers, "<reach>"),
                    guarded(Role.RECRUITER, Guards::ofPeople, "(je|j|on|nous) [ne|n] [{pausing}] <reach>"),
                    guarded(
                            Role.ANSWER,
                            RecruiterRules::answer,
                            "[un|une|notre|ma|nos|des|de|la|de nos|mon] reponse [de notre part]",
                            "[un|une|notre|ma|nos|des|de|le|mon] retour [de notre part]",
                            "[de|des] nos nouvelles",
                            "nouvelles [de notre part|de nous]"),
                    of(
                            Role.NOTHING,
                            "pour (avoir|connaitre|savoir|obtenir|prendre) [<..3>] {answer}",
                            "a la reponse",
                            "(avec|pour|concernant) (vos|votre|les|la|le|un|une) [<..1>] " + Guards.DOCUMENTS,
                            "bonne nouvelle",
                            "bon retour"),
                    of(
                            Role.SILENCE,
                            "(sans|absence de|absence d|defaut de|faute de) [<..1>] (reponse|nouvelles|retour|appel|mail|message|signe|contact) [(de notre part|de ma part|de nous)]",
                            "(pas de|aucune|aucun) (reponse|nouvelles|retour) de notre part",
                            "sans que (nous|je|on) [<..2>] <contact>",
                            "personne [<..1>] (vous|t) [a|ait|aura] [<..1>] <contact>",
                            "(vous|te) (ai|a|avons|ont|aurai|aura|aurons) [toujours] (pas|rien|jamais) [<..2>] (<contact>|<tell>|<give>)",
                            "(avez|aurez|as) [toujours] (rien|pas) [<..1>] (recu|eu|entendu) [<..3>] [{answer}]",
                            "(considerez|considerer) (que|votre)",
                            "(recevez|recevrez|receviez|aviez|avez|aurez) [toujours] rien",
                            "(avez|as) [toujours] pas [encore] ete [<..1>] <contact>"),
                    of(
                            Role.WAIT,
                            "(laissez|laisse|donnez|accordez|laisser) (nous|moi|lui|leur)",
                            "[on] se (donne|laisse|donner|laisser|accorde)",
                            "je me (donne|laisse)",
                            "nous nous (donnons|laissons|accordons)",
                            "besoin (de|d)"),
                    of(
                            Role.PATIENCE,
                            "(comptez|compter|prevoyez|prevoir|patientez|patienter|attendez|attendre)",
                            "(faut|faudra|faudrait|fallait) [compter|prevoir|attendre|patienter]"),
                    guarded(
                            Role.PATIENCE,
                            Guards::ofTheirs,
                            "[va|vont|devrait|peut] (prendre|prend|prendra|prennent|durer|dure|durera)"),
                    of(
                            Role.DECISION,
                            "<take> [<..2>] decision",
                            "[le] resultat (du|des|de la|de votre|de vos|de l|d) [un|une] (test|tests|exercice|selection|entretien|entretiens|essai)",
                            "[la|notre|une] (decision|decisions|verdict|resultat|choix|deliberation)",
                            "(choisi|choisira|choisirons|choisirai|choisir|decide|decidera|decider|deciderons|decidons|decidez|tranche|trancher|trancherons|tranchera|statue|statuer|statuera|statuerons)"))
            .flatMap(List::stream)
            .toList();

    private RecruiterRules() {}

    /** « Si vous avez une autre proposition » speaks of somebody else's. */
    private static boolean fromUs(Words words, int from, int to) {
        for (int i = from; i < to + 3; i++) {
            if (words.in(i, OTHERS)) {
                return false;
            }
        }
        String last = words.at(to - 1).word();
        return !words.is(from - 1, "si") || !last.equals("proposition") && !last.equals("offre");
    }

    /** Not the candidate's own answer, nor a return from holidays. */
    private static boolean answer(Words words, int from, int to) {
        String next = words.at(to).word() + " " + words.at(to + 1).word();
        boolean journey = List.of(
                        "de vacances", "de conges", "de deplacement", "de conge", "de week", "d arret", "de maternite")
                .contains(next);
        boolean back = words.is(to - 1, "retour") && (words.is(from, "de") || words.is(from, "mon"));
        return !journey && !back && !Outsiders.have(words, from, to);
    }

    /** « Une réponse vous sera donnée », not « le salaire vous sera communiqué ». */
    private static boolean ofAnswer(Words words, int from, int to) {
        for (int i = from - 1; words.at(i).kind() != Token.Kind.STOP; i--) {
            if (words.in(i, ANSWERS)) {
                return true;
            }
        }
        return false;
    }
}
