package fr.relance.correspondence;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words that take back what a sentence seems to say: conditions, the past, other people's affairs. */
final class Doubts {

    /** What holds only if nobody answers is no refusal yet. */
    static final String UNANSWERED =
            "\\bsans (?:nouvelles?|reponse|retour)\\b|\\bsi vous n'(?:avez|aviez|etes) ~2(?:pas )?~3(?:recu|nouvelles?|reponse|retour|contact)"
                    + "|\\bsi vous ne recev|\\bsi nous ne (?:vous|reven)|\\ba defaut|\\ben l'absence (?:de|d')|\\bpasse ce delai|\\bau-?dela de ce|\\bdans le cas contraire"
                    + "|\\bpo?urr(?:ez|iez) considerer|\\bveuillez considerer|\\bpouvez considerer|\\bil (?:vous )?faudra(?:it)? considerer";

    /** What depends on a choice that is still to be made. */
    static final String CONDITION =
            "\\bsi (?:votre|vos|vous (?:etes|etiez|deviez|avez|faites)|elle|elles|celle|celui|il |nous |le profil|la candidature|les)"
                    + "|\\bs'ils? |\\bs'averer|\\ble cas echeant|\\ben cas |\\bau cas |\\bdans l'hypothese|\\bdans le cas |\\beventuel|\\bsous reserve"
                    + "|\\b(?:les|seuls les|seules les|aux|des) (?:candidat|profil|personne)\\w* (?:dont|qui|retenu|preselectionne|selectionne|correspondant|interesse)"
                    + "|\\bseuls? les\\b|\\bseules? les\\b|\\buniquement les\\b|\\bdans la mesure ou|\\bselon ";

    /** What is over. */
    static final String PAST =
            "\\bsuite (?:a|au|aux) |\\ba la suite |\\blors d|\\bapres\\b|\\bmerci (?:encore |beaucoup |bien )?(?:pour|d'avoir|de votre|de m'avoir|de nous avoir)|\\bdepuis |\\bremerci\\w+ (?:pour|d'avoir|de votre|du temps|de l'|de m'|de nous avoir)"
                    + "|\\bdurant |\\bpendant |\\bau cours |\\bissue d|\\beu (?:le |un |beaucoup de |un reel |un grand |grand )*plaisir|\\ba ete un (?:reel |vrai |grand )?plaisir|\\bd'avoir (?:pu )?"
                    + "|\\bavons (?:beaucoup |tous |vraiment )?(?:apprecie|aime)|\\bai (?:beaucoup |vraiment )?(?:apprecie|aime)|\\bfaisant suite|\\ba l'occasion d|\\bpour faire suite|\\bdans le cadre de notre (?:entretien|echange)";

    /** What may be one day. */
    static final String SOMEDAY =
            "\\ba l'avenir|\\bulterieur|\\bprochaine opportunite|\\bautre occasion|\\bun jour\\b|\\bnouvelle opportunite|\\bfutur\\w*|\\bprochaines? offres?|\\bd'autres opportunites|\\bvivier|\\bcvtheque";

    /** What every mail says, or its foot. */
    static final String POLITENESS =
            "\\bne pas (?:y )?repondre|\\burgen|\\babsente?\\b|\\bagreer|\\bcroire|\\bveuillez (?:trouver|noter|recevoir)|\\bdesinscri|\\bdesabonn|\\bdonnees (?:personnelles|a caractere)|\\brgpd|\\bvos droits|\\bdroit d'acces"
                    + "|\\bdestinataire|\\bpar erreur|\\bconfidentiel|\\bn'hesitez|\\bpour toute (?:question|information|demande|precision)|\\bmerci (?:de|d') ?(?:nous |m'|l')?av(?:oir|ez)|\\bd'avoir |\\b(?:de|pour|a) votre interet|\\bl'interet que"
                    + "|\\bconfiance|\\bpatient\\w+|\\bne plus\\b|\\ben cas (?:de|d')|\\bsi vous (?:souhait|avez des|avez recu|ne souhait|desir|voul)|\\best automatique|\\bnewsletter|\\benvironnement|\\bimprim";

    private Doubts() {}

    /** Any of them. */
    static String any(String doubt, String... others) {
        return Stream.concat(Stream.of(doubt), Stream.of(others)).collect(Collectors.joining("|"));
    }
}
