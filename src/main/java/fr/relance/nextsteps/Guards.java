package fr.relance.nextsteps;

import fr.relance.kernel.FrenchWords;
import java.util.List;
import java.util.Set;

/** What may not stand beside words of contact if they are to mean contact. */
final class Guards {

    private static final int REACH = 3;

    private static final Set<String> LINKS = FrenchWords.set(
            "et ou puis sinon alors donc mais plutot ensuite svp apres que qu quand si car merci directement surtout bien lendemain demain"
                    + " prochain prochaine heure jour semaine mois matin midi soir oui ok voila apres la peut etre mars juin mai parfait"
                    + " bref enfin ainsi deja simplement parce faut faudra faudrait pour parfois toujours");
    private static final Set<String> OTHERS = FrenchWords.set(
            "je j il elle ils elles on doit doivent va vont devrait devraient peut pourra pourrait lui qui ca cela");
    private static final Set<String> TO_ME = FrenchWords.set(
            "vous tu de d a pour pas laisse laissez pouvez pourrez pourriez peux devez devrez voulez souhaitez allez et ou merci faudra faut"
                    + " y bien ne n puis sinon alors veuillez donc aussi ensuite directement rapidement plutot surtout libre");
    /** « Je vous dis à bientôt » takes leave. */
    private static final Set<String> FAREWELLS = FrenchWords.set("a au merci bonne bon adieu bravo bonjour");

    private static final Set<String> MINE = FrenchWords.set("vos votre mon ma mes nos notre son sa ses leurs leur");
    private static final Set<String> DENIALS =
            FrenchWords.set("ne n pas inutile peine besoin evitez eviter necessaire sans jamais");
    private static final Set<String> NO_DENIALS =
            FrenchWords.set("hesitez hesiter oubliez oublier tardez manquez attendez genez craignez privez");

    private static final Set<String> REMINDED = FrenchWords.set(
            "horaires salaire adresse regles conditions date dates consignes missions principe poste montant modalites contraintes"
                    + " fonctionnement contexte tarifs essentiel");
    private static final Set<String> HAVE = Set.of("ai", "as", "a", "avons", "avez", "ont", "avait", "avions");
    private static final Set<String> DONE =
            FrenchWords.set("recu vu eu lu rencontre fait fini termine etudie examine deja");
    private static final List<String> RECRUITING = List.of("recrutons", "recrute", "cherch", "embauch", "recherch");
    private static final Set<String> PROCESS = FrenchWords.set(
            "ca cela ce ceci tout process processus procedure recrutement selection etude reflexion decision decisions choix reponse retour traitement"
                    + " examen arbitrage validation circuit delai delais commission comite rh direction etapes demarche dossier dossiers"
                    + " candidatures candidature verification analyse suite on nous");

    private static final Set<String> DOCUMENT =
            Set.of(Shape.notion("documents").replaceAll("[()]", "").split("\\|"));
    private static final Set<String> ARTICLES = FrenchWords.set("votre vos le la les l une un ca cela");
    private static final int WORDS_BEFORE_MEANS = 3;

    private static final Set<String> ANSWERS = FrenchWords.set(
            "reponse retour decision resultat mail courriel message courrier nouvelles suite confirmation proposition verdict");
    private static final Set<String> ELSEWHERE = Set.of("autre", "autres", "ailleurs");
    /** Whoever is seen, where it is more than « on verra ». */
    private static final Set<String> SEEN = FrenchWords.set(
            "les des d encore un une la l nos mes plusieurs quelque deux trois quatre cinq mon notre ma leur avec ca");

    private static final Set<String> BOTH = FrenchWords.set(
            "on peut va pourra pourrait propose doit de a pour devrait allons pouvons puisse qu y faut");

    private Guards() {}

    /** « Je vous rappelle que… » reminds, « je vous informe que… » informs now: neither is contact to come. */
    static boolean notReported(Words words, int from, int to) {
        if (Verb.is(words.at(to - 1).word(), Verb.TELL.bit()) && words.in(to, FAREWELLS)) {
            return false;
        }
        boolean past = words.in(from - 1, Set.of("ai", "as", "avons", "avez", "ont")) && !words.is(from, "vous");
        return !past && (words.in(from - 1, Set.of("ne", "n")) || !words.in(to, Set.of("que", "qu")));
    }

    /** « Vous rappelez le standard » is an order, « on vous rappelez » is how a phone hears « on vous rappelait ». */
    static boolean object(Words words, int from, int to) {
        boolean reminder =
                words.at(to - 1).word().startsWith("rappel") && (words.in(to, MINE) || words.in(to + 1, REMINDED));
        return !reminder && notReported(words, from, to) && !subject(words, from, to);
    }

    static boolean subject(Words words, int from, int to) {
        return words.ends(to - 1, "ez") && words.is(from, "vous") && opens(words, from);
    }

    /** Whether nothing before the token can be its subject. */
    static boolean opens(Words words, int from) {
        return !words.at(from - 1).isWord() || words.in(from - 1, LINKS) || words.in(from - 1, TimeWords.ALL);
    }

    /** « Nous » before a verb is its object only after certain words; its subject otherwise. */
    static boolean toUs(Words words, int from, int to) {
        boolean infinitive = words.ends(from + 1, "er", "ez", "re");
        boolean object = words.in(from - 1, TO_ME) || infinitive && opens(words, from);
        return object && !words.ends(from + 1, "ons", "ont") && !words.is(to, "que");
    }

    /** « Me rappeler », unless somebody else is to do it. */
    static boolean toMe(Words words, int from, int to) {
        boolean other = words.in(from - 1, OTHERS);
        return !other || words.is(from - 1, "qui") && words.is(from - 2, "vous");
    }

    /** « On appelle », but not « on appelle vos références ». */
    static boolean ofPeople(Words words, int from, int to) {
        boolean fits = words.is(from, "nous") == words.ends(to - 1, "ons", "ont")
                && !words.at(to - 1).word().startsWith("relanc");
        boolean told = words.is(from + 1, "ne") || notReported(words, from, to);
        return fits && told && !words.in(to, MINE) && !words.in(to, Set.of("ca", "cela"));
    }

    /** « Sophie rappellera », « les RH appelleront », but not « il nous rappellera ». */
    static boolean byOthers(Words words, int from, int to) {
        boolean others = words.ends(from, "era", "eront");
        boolean object = words.in(from - 1, Set.of("me", "m", "nous", "se", "s", "le", "la", "les", "lui", "ne", "n"));
        return others && !object && notReported(words, from, to);
    }

    /** « Trois personnes » that are recruited and candidates who have been seen are no step to come. */
    static boolean coming(Words words, int from, int to) {
        for (int i = from - 1; i >= from - 2 * REACH && words.at(i).isWord(); i--) {
            String word = words.at(i).word();
            boolean past = words.in(i - 1, HAVE) && DONE.contains(word);
            if (past || RECRUITING.stream().anyMatch(word::startsWith)) {
                return false;
            }
        }
        return true;
    }

    /** « Cela prend trois semaines », not « la formation dure trois semaines » or « cela a duré ». */
    static boolean ofTheirs(Words words, int from, int to) {
        return !words.in(from - 1, HAVE) && words.anyBefore(from, 2 * REACH, PROCESS);
    }

    /** Whether what is asked for is refused: « ne… pas », « inutile de… ». */
    static boolean denied(Words words, int from, int to) {
        boolean denied = words.is(to, "pas") || words.is(to, "plus") && !words.in(to + 1, Set.of("tard", "tot"));
        return (denied || words.anyBefore(from, REACH, DENIALS)) && !words.anyIn(from - REACH - 2, from, NO_DENIALS);
    }

    /** A request for a document is no request for contact, by whatever means it is sent: whether the words ask for a thing to be sent: « envoyez-moi votre CV par mail », « envoyez-moi ça par courriel ». */
    static boolean documentSent(Words words, int from, int to) {
        boolean by = words.is(to - 2, "par") && to - from > WORDS_BEFORE_MEANS;
        return words.anyIn(from, to, DOCUMENT) || by && words.anyIn(from, to - 2, ARTICLES);
    }

    /** « Revenez vers moi », not « ils reviennent vers moi ». */
    static boolean asked(Words words, int from, int to) {
        String verb = words.at(from).word();
        return verb.endsWith("ez") || verb.endsWith("r") || verb.equals("reviens");
    }

    /** An order begins what is said. */
    static boolean order(Words words, int from, int to) {
        boolean infinitive = words.at(to - 1).word().endsWith("er");
        return notReported(words, from, to) && (infinitive ? from == 0 : opens(words, from));
    }

    /** « Si vous avez une autre proposition » speaks of somebody else's. */
    static boolean fromUs(Words words, int from, int to) {
        boolean another = words.is(from - 1, "si") && words.in(to - 1, Set.of("proposition", "offre"));
        return !another && !words.anyIn(from, to + 3, ELSEWHERE);
    }

    /** Not the candidate's own answer, nor a return from holidays. */
    static boolean answer(Words words, int from, int to) {
        String next = words.at(to).word() + " " + words.at(to + 1).word();
        boolean journey = List.of(
                        "de vacances", "de conges", "de deplacement", "de conge", "de week", "d arret", "de maternite")
                .contains(next);
        boolean back = words.is(to - 1, "retour") && (words.is(from, "de") || words.is(from, "mon"));
        return !journey && !back && !Outsiders.have(words, from, to);
    }

    /** « Une réponse vous sera donnée », not « le salaire vous sera communiqué ». */
    static boolean ofAnswer(Words words, int from, int to) {
        for (int i = from - 1; words.at(i).kind() != Token.Kind.STOP; i--) {
            if (words.in(i, ANSWERS)) {
                return true;
            }
        }
        return false;
    }

    /** « On se rappelle », not « il se rappelle » or « elle s’appelle ». */
    static boolean both(Words words, int from, int to) {
        return words.in(from - 1, BOTH) || from == 0;
    }

    /** « Je verrai les candidats », not « on verra ». */
    static boolean seen(Words words, int from, int to) {
        return words.in(to, SEEN) && !words.in(to + 1, TimeWords.ALL);
    }
}
