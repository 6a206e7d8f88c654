package fr.relance.nextsteps;

import static fr.relance.nextsteps.AnchorRule.guarded;
import static fr.relance.nextsteps.AnchorRule.of;

import java.util.List;
import java.util.stream.Stream;

/** How a recruiter asks the candidate to make contact, or not to. */
final class CandidateRules {

    /** What may be said to the candidate before the verb. */
    private static final String LEAD = "(hesitez [<..1>] pas [<..2>] [a|de|d]"
            + " | (pouvez|pourrez|pourriez|peux|devez|devrez|devriez|allez) [{pausing}] [{pausing}]"
            + " | (avez|aurez) (qu a|juste a|seulement a|plus qu a|a)"
            + " | merci (de|d) [bien vouloir]"
            + " | (laisse|laissons|laisserai|laisserons) [le soin de]"
            + " | (invite|invitons|propose|proposons|demande|demandons|suggere|conseille|encourage|demanderai|prie) [a|de|d]"
            + " | a vous (de|d) [me]"
            + " | (faut|faudra|faudrait) [absolument|donc] [qu|que] [vous]"
            + " | (pensez|songez|pensez bien) a"
            + " | (oubliez|tardez|manquez|genez vous|genez) pas (de|d|a|pour)"
            + " | (libre|permettez) [a] [vous] (de|d)"
            + " | veuillez [bien|donc]"
            + " | (appartient|appartiendra|suffit|suffira|revient) (de|d)"
            + " | invite (a|de)"
            + " | essayez (de|d))";

    private static final String ME = "(me|m|nous|moi)";
    private static final String SENT = "[<..4>] {message}";

    static final List<AnchorRule> ALL = Stream.of(
                    guarded(
                            Role.CANDIDATE,
                            Guards::notReported,
                            "<ask> (moi|nous)",
                            "(mail|mailez) (moi|nous)",
                            "relance possible",
                            "<keep> (moi|nous) [<..2>] {posted}",
                            "<give> (moi|nous) " + SENT,
                            "<give> (moi|nous) [<..2>] (savoir|signe|part)",
                            "[n|ne] " + LEAD + " " + ME + " (<ask>|<tell>)",
                            "[n|ne] " + LEAD + " <reach>",
                            "[n|ne] " + LEAD + " " + ME + " <keep> [<..2>] {posted}",
                            "[n|ne] " + LEAD + " [" + ME + "] <give> " + SENT,
                            "[n|ne] " + LEAD + " [" + ME + "] <give> savoir",
                            "[n|ne] " + LEAD
                                    + " <return> [<..2>] (vers|a|aupres de) (moi|nous|eux|lui|elle|mon|ma|le|la)",
                            "[n|ne] " + LEAD + " [vous] <take> [<..2>] contact [<..1>] [avec (moi|nous)]",
                            "[n|ne] " + LEAD + " vous (manifester|manifestez)",
                            "[n|ne] " + LEAD + " (prendre|venir) [<..1>] (aux|des|de nos|de mes) nouvelles",
                            "c est vous qui [<..1>] <ask>",
                            "(confirmez|confirmer) (moi|nous)",
                            "[n|ne] " + LEAD + " [" + ME + "] (confirmer|confirmez)",
                            "<take> [<..1>] contact [<..1>] avec (moi|nous)",
                            "(prenez|reprenez|preniez|prenez moi) [<..1>] contact",
                            "(prenez|prendre|venez) [<..1>] (aux|des) nouvelles",
                            "(manifestez|signalez) vous",
                            "(passez|envoyez|laissez|faites|adressez|postez) [<..2>] (un|une) [petit] (mail|message|coup|mot|courriel|sms)",
                            "(attend|attends|attendons|attendrai|attendrons|attente|attendre|compte|compter) [<..1>] (votre|vos|ton|tes) [<..1>] ({message}|appel|nouvelles)",
                            "(attend|attends|attendons|attendrai|attendrons) [<..3>] de votre part",
                            "(attend|attends|attendons|attendrai|attendrons|attente) que vous " + ME + " <ask>",
                            "(attend|attends|attendons|attendrai|attendrons|attente) [de] (vos|tes) nouvelles",
                            "(a|c est a) vous (de|d) (<reach>|jouer)"),
                    guarded(
                            Role.CANDIDATE,
                            (words, from, to) -> Guards.notReported(words, from, to) && !words.is(to, ","),
                            "<tell> (moi|nous)"),
                    guarded(
                            Role.CANDIDATE,
                            Guards::toMe,
                            "(me|m) (<ask>|<tell>|confirmer|confirmez)",
                            "(me|m) <keep> [<..1>] {posted}",
                            "(me|m) <give> " + SENT,
                            "(me|m) <give> savoir"),
                    guarded(
                            Role.CANDIDATE,
                            (words, from, to) -> !Verb.is(words.at(to - 1).word(), Verb.GIVE.bit()),
                            "[n] hesitez [<..1>] pas [<..1>] a (me|m|nous) <word>"),
                    guarded(
                            Role.CANDIDATE,
                            (words, from, to) -> !words.at(to).isWord() || words.is(to, "si"),
                            "[n] hesitez [<..1>] pas"),
                    of(
                            Role.CANDIDATE,
                            "[n] hesitez [<..1>] pas [<..1>] a demander [<..3>] nouvelles",
                            "(me|m|nous) solliciter",
                            "[n] " + LEAD + " [" + ME + "] demander [<..3>] nouvelles"),
                    guarded(Role.CANDIDATE, CandidateRules::asked, "<return> [<..2>] vers (moi|nous)"),
                    guarded(
                            Role.CANDIDATE,
                            Guards::toUs,
                            "nous (<ask>|<tell>)",
                            "nous <keep> [<..1>] {posted}",
                            "nous <give> " + SENT),
                    guarded(
                            Role.CANDIDATE,
                            CandidateRules::order,
                            "<order>",
                            "[a] (recontacter|relancer|appeler|contacter|rappeler)"),
                    guarded(Role.CANDIDATE, Guards::subject, "vous <order>"),
                    of(Role.CANDIDATE, "vous [n] [{pausing}] " + ME + " (<ask>|<tell>)", "qu vous " + ME + " <ask>"),
                    of(
                            Role.REFUSED,
                            "(inutile|pas la peine|pas besoin|evitez|eviter|ne sert a rien|pas necessaire|pas utile|merci de ne pas|sert a rien)"
                                    + " [surtout] [de|d] [" + ME + "] (<ask>|<keep>|<tell>)"),
                    of(
                            Role.REQUEST,
                            "(votre|vos|ton|ta) [<..1>] (reponse|retour|decision|confirmation|appel)",
                            "confirmez [moi|nous]"))
            .flatMap(List::stream)
            .toList();

    private CandidateRules() {}

    /** « Revenez vers moi », not « ils reviennent vers moi ». */
    private static boolean asked(Words words, int from, int to) {
        String verb = words.at(from).word();
        return verb.endsWith("ez") || verb.endsWith("r") || verb.equals("reviens");
    }

    /** An order begins what is said. */
    private static boolean order(Words words, int from, int to) {
        boolean infinitive = words.at(to - 1).word().endsWith("er");
        return Guards.notReported(words, from, to) && (infinitive ? from == 0 : Guards.opens(words, from));
    }
}
