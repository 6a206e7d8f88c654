package fr.relance.nextsteps;

import java.util.Set;

/** People and things that are neither the recruiter's side nor the candidate: to call them is work, not contact after an interview. */
final class Outsiders {

    private static final int ADVERBS_AT_MOST = 4;
    private static final int REACH = 6;

    private static final Set<String> PEOPLE = WordList.of(
            "client clients cliente clientes clientele prospect prospects fournisseur fournisseurs usager usagers patients"
                    + " eleve eleves parents famille familles adherent adherents abonne abonnes locataire locataires partenaire"
                    + " partenaires visiteur visiteurs beneficiaires residents artisans employeur employeurs chantiers livreurs");
    private static final Set<String> THINGS = WordList.of(
            "mail courriel message appel demande demandes question questions sollicitations reclamations courrier");
    private static final Set<String> MANY = WordList.of("les des aux leurs ses nos tous toutes");
    private static final Set<String> ARTICLES =
            WordList.of("les des aux au leurs ses nos notre un une la le l chaque certains plusieurs du");
    private static final Set<String> ADVERBS = WordList.of(
            "toujours tous toutes tout bien rapidement aussi souvent ensuite regulierement chaque jour matin a directement les quotidiennement");
    private static final Set<String> OURS = WordList.of("interlocuteur interlocutrice recruteur recruteuse contact");

    /** « Vous serez appelé à voyager » calls nobody. */
    private static final Set<String> ENDINGS = Set.of("er", "ir", "re");

    private Outsiders() {}

    /** Whether what follows the words is somebody else: « appeler les clients », « rappelez-moi votre nom », « répondre au téléphone ». */
    static boolean follow(Words words, int from, int to) {
        int verb = verb(words, from, to);
        boolean called = Verb.is(words.at(verb).word(), Verb.CALL.bit() | Verb.MEET.bit());
        boolean answered = Verb.is(words.at(verb).word(), Verb.ANSWER.bit());
        int at = words.is(to, "moi") || words.is(to, "nous") ? to + 1 : to;
        while (at < to + ADVERBS_AT_MOST
                && ADVERBS.contains(words.at(at).word())
                && !(ARTICLES.contains(words.at(at).word()) && people(words, at + 1))) {
            at++;
        }
        String article = words.at(at).word();
        String infinitive = words.at(to + 1).word();
        if (called && words.is(to, "a") && infinitive.length() > 2 && !infinitive.equals("partir")) {
            return ENDINGS.contains(infinitive.substring(infinitive.length() - 2));
        }
        if (article.equals("vos") || article.equals("votre")) {
            return called && !OURS.contains(words.at(at + 1).word());
        }
        boolean telephone = answered && article.equals("au") && words.is(at + 1, "telephone");
        boolean things = answered
                && MANY.contains(article)
                && THINGS.contains(words.at(at + 1).word());
        return telephone || things || (called || answered) && ARTICLES.contains(article) && people(words, at + 1);
    }

    private static int verb(Words words, int from, int to) {
        int verb = to - 1;
        while (verb > from && (words.is(verb, "moi") || words.is(verb, "nous"))) {
            verb--;
        }
        return verb;
    }

    /** « Anciens clients », « clients ». */
    private static boolean people(Words words, int at) {
        return PEOPLE.contains(words.at(at).word())
                || PEOPLE.contains(words.at(at + 1).word());
    }

    /** Whether an answer is theirs: « le client doit avoir une réponse », « la réponse du client ». */
    static boolean have(Words words, int from, int to) {
        for (int i = from - 1; i >= from - REACH && words.at(i).isWord(); i--) {
            if (PEOPLE.contains(words.at(i).word())) {
                return true;
            }
        }
        boolean of = words.is(to, "du") || words.is(to, "des") || words.is(to, "aux") || words.is(to, "au");
        return of && people(words, to + 1);
    }
}
