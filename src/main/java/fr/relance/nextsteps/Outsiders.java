package fr.relance.nextsteps;

import fr.relance.kernel.FrenchWords;
import java.util.Set;

/** People and things that are neither the recruiter's side nor the candidate: to call them is work, not contact after an interview. */
final class Outsiders {

    private static final int ADVERBS_AT_MOST = 4;
    private static final int REACH = 6;

    private static final Set<String> PEOPLE = FrenchWords.set(
            "client clients cliente clientes clientele prospect prospects fournisseur fournisseurs usager usagers patients"
                    + " eleve eleves parents famille familles adherent adherents abonne abonnes locataire locataires partenaire"
                    + " partenaires visiteur visiteurs beneficiaires residents artisans employeur employeurs chantiers livreurs");
    private static final Set<String> THINGS = FrenchWords.set(
            "mail courriel message appel demande demandes question questions sollicitations reclamations courrier");
    private static final Set<String> MANY = FrenchWords.set("les des aux leurs ses nos tous toutes");
    private static final Set<String> ARTICLES =
            FrenchWords.set("les des aux au leurs ses nos notre un une la le l chaque certains plusieurs du");
    private static final Set<String> ADVERBS = FrenchWords.set(
            "toujours tous toutes tout bien rapidement aussi souvent ensuite regulierement chaque jour matin a directement les quotidiennement");
    private static final Set<String> OURS =
            FrenchWords.set("interlocuteur interlocutrice recruteur recruteuse contact");

    private static final Set<String> US = Set.of("moi", "nous");
    private static final Set<String> YOURS = Set.of("vos", "votre");
    private static final Set<String> OF = Set.of("du", "des", "aux", "au");

    private Outsiders() {}

    /** Whether what follows the words is somebody else: « appeler les clients », « rappelez-moi votre nom », « répondre au téléphone ». */
    static boolean follow(Words words, int from, int to) {
        String verb = words.at(verb(words, from, to)).word();
        boolean called = Verb.is(verb, Verb.CALL.bit() | Verb.MEET.bit());
        boolean answered = Verb.is(verb, Verb.ANSWER.bit());
        // « Vous serez appelé à voyager » calls nobody
        if (called && toInfinitive(words, to)) {
            return words.ends(to + 1, "er", "ir", "re");
        }
        int at = object(words, to);
        if (words.in(at, YOURS)) {
            return called && !words.in(at + 1, OURS);
        }
        return answered && work(words, at) || (called || answered) && words.in(at, ARTICLES) && people(words, at + 1);
    }

    /** « Appelé à voyager », not « appelé à partir de lundi ». */
    private static boolean toInfinitive(Words words, int to) {
        return words.is(to, "a") && words.at(to + 1).word().length() > 2 && !words.is(to + 1, "partir");
    }

    /** Where the object stands: after pronouns and adverbs, « rappeler toujours les clients ». */
    private static int object(Words words, int to) {
        int at = words.in(to, US) ? to + 1 : to;
        while (at < to + ADVERBS_AT_MOST
                && words.in(at, ADVERBS)
                && !(words.in(at, ARTICLES) && people(words, at + 1))) {
            at++;
        }
        return at;
    }

    /** « Au téléphone », « aux demandes ». */
    private static boolean work(Words words, int at) {
        boolean telephone = words.is(at, "au") && words.is(at + 1, "telephone");
        return telephone || words.in(at, MANY) && words.in(at + 1, THINGS);
    }

    private static int verb(Words words, int from, int to) {
        int verb = to - 1;
        while (verb > from && words.in(verb, US)) {
            verb--;
        }
        return verb;
    }

    /** « Anciens clients », « clients ». */
    private static boolean people(Words words, int at) {
        return words.in(at, PEOPLE) || words.in(at + 1, PEOPLE);
    }

    /** Whether an answer is theirs: « le client doit avoir une réponse », « la réponse du client ». */
    static boolean have(Words words, int from, int to) {
        return words.anyBefore(from, REACH, PEOPLE) || words.in(to, OF) && people(words, to + 1);
    }
}
