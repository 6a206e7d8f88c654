package fr.relance.nextsteps;

import fr.relance.kernel.FrenchWords;
import fr.relance.nextsteps.Meaning.Day;
import fr.relance.nextsteps.Meaning.Delay;
import fr.relance.nextsteps.Meaning.Precision;
import fr.relance.planning.Timing;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The little words before a time, which say whether it is a term and which side of it is meant. */
final class Introductions {

    private static final int FEW = 4;
    private static final int DAYTIME_FROM = 8;
    private static final int DAYTIME_TO = 20;
    private static final int NEGATION_REACH = 12;

    private static final Set<String> LITTLE = FrenchWords.set(
            "a au aux le la les l ce cet cette ces de du des d en pour vers environ autour alentours environs tard plus partir compter"
                    + " maximum peu pres grand max prochain prochaine entre ici jusqu jusque avant apres sous dans passe dela bout"
                    + " courant delai tout toute mois un une moins bon bonne petit horizon");
    private static final Set<String> TOO_LITTLE =
            FrenchWords.set("a de l un une peu pres tout toute et plus mois moins d bon bonne petit la les");
    private static final Set<String> TERMS =
            FrenchWords.set("sous dans ici apres avant bout dela passe delai jusqu horizon en entre");
    private static final Set<String> BEFORE_MONTH =
            FrenchWords.set("en courant ici pour des mois avant apres jusqu de d vers partir");
    private static final Set<String> LASTING = FrenchWords.set(
            "comptez compter prevoyez prevoir laissez laisser laisse laissons donnez donne donner donnons accordez accorder faut faudra"
                    + " faudrait prend prendra prendre prennent dure durera besoin attendez attendre patientez patienter reponse retour"
                    + " delai donnera nouvelles");
    private static final Set<String> BETWEEN = FrenchWords.set(
            "nous moi lui leur encore bien de d environ au moins est sera : se vous sous quand meme a peu pres une un en general generalement moyenne gros facilement habituellement");
    private static final Set<String> WITHIN = Set.of("sous", "dans", "delai");
    private static final Set<String> MOST = Set.of("maximum", "max", "maxi");
    private static final Set<String> NEGATIONS =
            FrenchWords.set("pas rien aucun aucune jamais guere evitez eviter inutile peine besoin");
    private static final Set<String> NO_NEGATIONS =
            FrenchWords.set("hesitez hesiter oubliez oublier tardez manquerons manquerai manquera attendez");
    private static final Set<String> LASTS = FrenchWords.set(
            "essai experience preavis contrat periode formation mission stage conges vacances cdd alternance recul anciennete interim"
                    + " remplacement travail entretien");

    private final Words words;

    Introductions(Words words) {
        this.words = words;
    }

    /** Whether so many hours are a delay rather than a time of day. */
    static boolean ofHours(Words words, int start, int hours) {
        boolean daytime = hours >= DAYTIME_FROM && hours <= DAYTIME_TO;
        for (int i = start - 1; i >= start - FEW; i--) {
            if (words.is(i, "ici")) {
                return !daytime;
            }
            if (words.in(i, WITHIN) || words.in(i, LASTING)) {
                return true;
            }
            if (!words.in(i, LITTLE) && !words.in(i, BETWEEN)) {
                break;
            }
        }
        return hours >= 24;
    }

    /** The time with its introduction; null where nothing makes it one. */
    @Nullable
    TimeItem introduce(TimeItem item) {
        int from = beginning(item.core());
        if (item.meaning() instanceof Delay delay) {
            return introduced(item, delay, from);
        }
        if (item.meaning() instanceof Day day) {
            boolean alone = day.precision() == Precision.BARE_MONTH && !words.in(item.core() - 1, BEFORE_MONTH);
            return alone ? null : item.introducedFrom(from).means(side(day, item, from));
        }
        return item.meaning() instanceof Meaning.Other ? null : item.introducedFrom(from);
    }

    private int beginning(int core) {
        int from = core;
        while (from > 0 && words.in(from - 1, LITTLE) && !isAdvice(from - 1)) {
            from--;
        }
        while (from < core && words.in(from, TOO_LITTLE) && !isUntil(from)) {
            from++;
        }
        return from;
    }

    /** « Il faut compter trois semaines », but « à compter du 12 »; « au courant » says nothing about time. */
    private boolean isAdvice(int position) {
        if (words.is(position, "courant") && words.is(position - 1, "au")) {
            return true;
        }
        return words.is(position, "compter") && !words.is(position - 1, "a");
    }

    /** « d’ici », « à partir de », « le » and their like begin an introduction all the same. */
    private boolean isUntil(int from) {
        return words.is(from, "d") && words.is(from + 1, "ici")
                || words.is(from, "a") && words.in(from + 1, Set.of("partir", "compter"));
    }

    private Day side(Day day, TimeItem item, int from) {
        if (words.anyIn(from, item.core(), Set.of("avant"))) {
            return denied(from) ? day : new Day(day.before(), day.before(), day.precision());
        }
        boolean after = words.anyIn(from, item.core(), Set.of("apres", "passe"));
        return after && day.exact() ? new Day(day.date().plusDays(1), day.date(), day.precision()) : day;
    }

    /** « Pas avant »: nothing is promised before that day, which is then the day itself. */
    private boolean denied(int from) {
        for (int i = from - 1; i >= 0 && i > from - NEGATION_REACH; i--) {
            Token token = words.at(i);
            if (token.kind() == Token.Kind.STOP || token.is(",")) {
                return false;
            }
            if (NEGATIONS.contains(token.word())) {
                return !words.in(i - 1, NO_NEGATIONS);
            }
        }
        return false;
    }

    private @Nullable TimeItem introduced(TimeItem item, Delay delay, int from) {
        boolean inMonths = delay.unit() == Timing.Unit.MONTHS && words.is(from, "en");
        boolean term = !inMonths && words.anyIn(from, item.core(), TERMS);
        boolean introduced = !delay.bare() || term || lasting(from) || atMost(item.to());
        return introduced && !lastsFor(item) ? item.introducedFrom(from) : null;
    }

    private boolean lasting(int from) {
        for (int i = from - 1; i >= from - FEW; i--) {
            String word = words.at(i).word();
            if (LASTING.contains(word)) {
                return true;
            }
            if (!BETWEEN.contains(word)) {
                return false;
            }
        }
        return false;
    }

    private boolean atMost(int to) {
        return words.in(to, MOST)
                || words.is(to, "grand") && words.in(to + 1, MOST)
                || words.is(to, "au") && (words.in(to + 1, MOST) || words.is(to + 1, "plus"));
    }

    /** « Dans les trois mois de la période d’essai »: a length of something, not a term. */
    private boolean lastsFor(TimeItem item) {
        boolean article = words.in(item.to() + 1, Set.of("la", "votre"));
        return words.in(item.to(), Set.of("de", "d")) && words.in(item.to() + (article ? 2 : 1), LASTS);
    }
}
