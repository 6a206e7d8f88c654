package fr.relance.nextsteps;

import java.util.Set;

/** What a candidate is asked to send: a request for it is no request for contact, by whatever means it is sent. */
final class Documents {

    /** A pattern of the words that name them. */
    static final String NAMED =
            "(reference|references|cv|diplome|diplomes|document|documents|dossier|papiers|justificatif"
                    + "|justificatifs|rib|portfolio|book|bulletins|fiches|photo|lettre|certificat|certificats|attestation|attestations|casier"
                    + "|permis|test|exercice|cas pratique|disponibilites|coordonnees|pretentions|copie|carte|piece|pieces|contrat|questionnaire|formulaire)";

    private static final Set<String> WORDS =
            Set.of(NAMED.substring(1, NAMED.length() - 1).split("\\|"));
    private static final Set<String> THE = WordList.of("votre vos le la les l une un ca cela");
    private static final int LEAST = 3;

    private Documents() {}

    /** Whether the words ask for a thing to be sent: « envoyez-moi votre CV par mail », « envoyez-moi ça par courriel ». */
    static boolean sent(Words words, int from, int to) {
        boolean by = words.is(to - 2, "par") && to - from > LEAST;
        for (int i = from; i < to; i++) {
            String word = words.at(i).word();
            if (WORDS.contains(word) || by && i < to - 2 && THE.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
