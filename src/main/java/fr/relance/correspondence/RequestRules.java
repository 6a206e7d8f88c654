package fr.relance.correspondence;

import static fr.relance.correspondence.Weight.REQUEST;

import java.util.List;

/** How recruiters ask for something; see docs/correspondence.md. */
final class RequestRules {

    private static final String PLEASE =
            "(?:merci (?:de|d')|voudrez bien|devez|devrez|vouloir bien|pourr(?:iez|ais|ez)-(?:vous|tu)|pouvez-vous|peux-tu|veuillez|(?:prie|prions|remercie|remercions|remercierai|remercierais|remercierions|demande|demandons|invite|invitons|saurais|saurions|serais|serions)"
                    + "|besoin (?:de|d'|que)|serait-il possible|faudrait|manqu\\w+|penser a|pensez a|attendons|attente de|attends)";
    private static final String GIVE =
            "(?:transmettre|transmettiez|envoyer|envoyiez|communiquer|fournir|adresser|parvenir|retourner|renvoyer|completer|preciser|indiquer|confirmer|confirmiez|remplir|joindre|deposer|rappeler|suivre|signer|repondre|savoir|dire"
                    + "|partager|produire|presenter|passer|realiser|effectuer|telephoner|appeler|contacter|scanner|fassiez)";
    private static final String PAPERS =
            "(?:pieces?|documents?|justificatifs?|cv|curriculum|diplomes?|references|attestations?|informations?|lettre|portfolio|copie|pretentions|rib|carte|photo|casier|permis|coordonnees|certificats?|bulletins?|photo|formulaire|questionnaire|test|autorisation|titre de sejour|reponse|accord|retour)";

    static final List<Rule> ALL = List.of(
            request("\\b" + PLEASE + " ?~7(?:[mlsn]')?" + GIVE + "\\b"),
            request(
                    "\\b(?:besoin (?:de|d'|des)|faudrait|manqu\\w+|attendons|attends|attente (?:de|d')|reception (?:de|d')|envoyez|transmettez|joignez|adressez|fournissez|renvoyez|retournez) ?~5"
                            + PAPERS + "\\b",
                    "\\bbien recu|\\baccus\\w+|\\b(?:son|leur) (?:retour|accord|avis|reponse)|\\breponse (?:de notre|favorable)"),
            request(
                    "\\b(?:dossier|candidature) (?:est |reste |demeure )?incompl\\w+|\\bsans ces (?:pieces|documents|elements)"),
            request(
                    "\\b(?:tente|essaye|cherche|essaie) (?:a |de |sans succes de )?(?:vous )?(?:joindre|appeler|contacter)|\\brappelez-(?:moi|nous)|\\bcontactez-(?:moi|nous) (?:au|des|rapidement)|\\bmerci de (?:me|nous) rappeler"));

    private RequestRules() {}

    private static Rule request(String words, String... unless) {
        return Rule.of(REQUEST, words, Doubts.any(Doubts.POLITENESS, unless));
    }
}
