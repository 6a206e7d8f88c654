package fr.relance.nextsteps;

import java.util.List;
import java.util.Set;

/** What may not stand beside words of contact if they are to mean contact. */
final class Guards {

    private static final int REACH = 3;

    private static final Set<String> LINKS = WordList.of(
            "et ou puis sinon alors donc mais plutot ensuite svp apres que qu quand si car merci directement surtout bien lendemain demain"
                    + " prochain prochaine heure jour semaine mois matin midi soir oui ok voila apres la peut etre mars juin mai parfait"
                    + " bref enfin ainsi deja simplement parce faut faudra faudrait pour parfois toujours");
    private static final Set<String> OTHERS = WordList.of(
            "je j il elle ils elles on doit doivent va vont devrait devraient peut pourra pourrait lui qui ca cela");
    private static final Set<String> TO_ME = WordList.of(
            "vous tu de d a pour pas laisse laissez pouvez pourrez pourriez peux devez devrez voulez souhaitez allez et ou merci faudra faut"
                    + " y bien ne n puis sinon alors veuillez donc aussi ensuite directement rapidement plutot surtout libre");
    /** « Je vous dis à bientôt » takes leave. */
    private static final Set<String> FAREWELLS = WordList.of("a au merci bonne bon adieu bravo bonjour");

    private static final Set<String> MINE = WordList.of("vos votre mon ma mes nos notre son sa ses leurs leur");
    private static final Set<String> DENIALS =
            WordList.of("ne n pas inutile peine besoin evitez eviter necessaire sans jamais");
    private static final Set<String> NO_DENIALS =
            WordList.of("hesitez hesiter oubliez oublier tardez manquez attendez genez craignez privez");

    private static final Set<String> REMINDED = WordList.of(
            "horaires salaire adresse regles conditions date dates consignes missions principe poste montant modalites contraintes"
                    + " fonctionnement contexte tarifs essentiel");
    private static final Set<String> HAVE = Set.of("ai", "as", "a", "avons", "avez", "ont", "avait", "avions");
    private static final Set<String> DONE =
            WordList.of("recu vu eu lu rencontre fait fini termine etudie examine deja");
    private static final List<String> RECRUITING = List.of("recrutons", "recrute", "cherch", "embauch", "recherch");
    private static final Set<String> PROCESS = WordList.of(
            "ca cela ce ceci tout process processus procedure recrutement selection etude reflexion decision decisions choix reponse retour traitement"
                    + " examen arbitrage validation circuit delai delais commission comite rh direction etapes demarche dossier dossiers"
                    + " candidatures candidature verification analyse suite on nous");

    private Guards() {}

    /** « Je vous rappelle que… » reminds, « je vous informe que… » informs now: neither is contact to come. */
    static boolean notReported(Words words, int from, int to) {
        String next = words.at(to).word();
        if (Verb.is(words.at(to - 1).word(), Verb.TELL.bit()) && FAREWELLS.contains(next)) {
            return false;
        }
        boolean past = Set.of("ai", "as", "avons", "avez", "ont")
                        .contains(words.at(from - 1).word())
                && !words.is(from, "vous");
        boolean only = words.is(from - 1, "ne") || words.is(from - 1, "n");
        return (only || !next.equals("que") && !next.equals("qu")) && !past;
    }

    /** « Vous rappelez le standard » is an order, « on vous rappelez » is how a phone hears « on vous rappelait ». */
    static boolean object(Words words, int from, int to) {
        boolean reminder = words.at(to - 1).word().startsWith("rappel")
                && (MINE.contains(words.at(to).word())
                        || REMINDED.contains(words.at(to + 1).word()));
        return !reminder && notReported(words, from, to) && !subject(words, from, to);
    }

    static boolean subject(Words words, int from, int to) {
        boolean order = words.at(to - 1).word().endsWith("ez") && words.is(from, "vous");
        return order && opens(words, from);
    }

    /** Whether nothing before the token can be its subject. */
    static boolean opens(Words words, int from) {
        Token before = words.at(from - 1);
        return !before.isWord()
                || LINKS.contains(before.word())
                || TimeWords.words().contains(before.word());
    }

    /** « Nous » before a verb is its object only after certain words; its subject otherwise. */
    static boolean toUs(Words words, int from, int to) {
        String verb = words.at(from + 1).word();
        boolean infinitive = verb.endsWith("er") || verb.endsWith("ez") || verb.endsWith("re");
        boolean object = TO_ME.contains(words.at(from - 1).word()) || infinitive && opens(words, from);
        return object && !verb.endsWith("ons") && !verb.endsWith("ont") && !words.is(to, "que");
    }

    /** « Me rappeler », unless somebody else is to do it. */
    static boolean toMe(Words words, int from, int to) {
        boolean other = OTHERS.contains(words.at(from - 1).word());
        return !other || words.is(from - 1, "qui") && words.is(from - 2, "vous");
    }

    /** « On appelle », but not « on appelle vos références ». */
    static boolean ofPeople(Words words, int from, int to) {
        boolean ours = words.is(from, "nous");
        String verb = words.at(to - 1).word();
        boolean fits = ours == (verb.endsWith("ons") || verb.endsWith("ont")) && !verb.startsWith("relanc");
        boolean onlySome = words.is(from + 1, "ne");
        return fits
                && (onlySome || notReported(words, from, to))
                && !MINE.contains(words.at(to).word())
                && !words.is(to, "ca")
                && !words.is(to, "cela");
    }

    /** « Sophie rappellera », « les RH appelleront », but not « il nous rappellera ». */
    static boolean byOthers(Words words, int from, int to) {
        String verb = words.at(from).word();
        boolean others = verb.endsWith("era") || verb.endsWith("eront");
        boolean object = Set.of("me", "m", "nous", "se", "s", "le", "la", "les", "lui", "ne", "n")
                .contains(words.at(from - 1).word());
        return others && !object && notReported(words, from, to);
    }

    /** « Trois personnes » that are recruited and candidates who have been seen are no step to come. */
    static boolean coming(Words words, int from, int to) {
        for (int i = from - 1; i >= from - 2 * REACH && words.at(i).isWord(); i--) {
            String word = words.at(i).word();
            boolean past = HAVE.contains(words.at(i - 1).word()) && DONE.contains(word);
            if (past || RECRUITING.stream().anyMatch(word::startsWith)) {
                return false;
            }
        }
        return true;
    }

    /** « Cela prend trois semaines », not « la formation dure trois semaines » or « cela a duré ». */
    static boolean ofTheirs(Words words, int from, int to) {
        if (HAVE.contains(words.at(from - 1).word())) {
            return false;
        }
        for (int i = from - 1; i >= from - 2 * REACH && words.at(i).isWord(); i--) {
            if (PROCESS.contains(words.at(i).word())) {
                return true;
            }
        }
        return false;
    }

    /** Whether what is asked for is refused: « ne… pas », « inutile de… ». */
    static boolean denied(Words words, int from, int to) {
        boolean denied =
                words.is(to, "pas") || words.is(to, "plus") && !words.is(to + 1, "tard") && !words.is(to + 1, "tot");
        for (int i = from - 1; i >= from - REACH && words.at(i).isWord(); i--) {
            denied |= DENIALS.contains(words.at(i).word());
        }
        for (int i = from - 1; i >= from - REACH - 2; i--) {
            if (NO_DENIALS.contains(words.at(i).word())) {
                return false;
            }
        }
        return denied;
    }
}
