package fr.relance.nextsteps;

import static fr.relance.nextsteps.Verb.ANSWER;
import static fr.relance.nextsteps.Verb.CALL;
import static fr.relance.nextsteps.Verb.INFORM;
import static fr.relance.nextsteps.Verb.MEET;
import static fr.relance.nextsteps.Verb.WRITE;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Kinds of words that a {@link Shape} names, with the value that a word of the kind has. */
enum WordKind {
    /** A number that counts. */
    N((words, at) -> number(words, at, 0, Integer.MAX_VALUE)),
    /** A day of the month, right or wrong: not the beginning of an hour or of a delay. */
    DAY(WordKind::day),
    YEAR((words, at) -> words.at(at).word().length() == 4 ? number(words, at, 1900, 2199) : -1),
    TWO((words, at) -> words.at(at).word().length() <= 2 && words.at(at).isNumber() ? number(words, at, 0, 99) : -1),
    WEEKDAY((words, at) -> named(TimeWords.WEEKDAYS, words, at)),
    MONTH((words, at) -> named(TimeWords.MONTHS, words, at)),
    RANK((words, at) -> named(TimeWords.RANKS, words, at)),
    UNIT((words, at) -> named(TimeWords.UNITS, words, at)),
    ROUGHLY((words, at) -> named(TimeWords.ROUGHLY, words, at)),
    /** Says of days that only those count on which people work. */
    WORKING(WordKind::working),
    PART((words, at) -> named(TimeWords.PARTS, words, at)),
    /** Contact that needs nothing more to be one. */
    CONTACT((words, at) -> verb(words, at, CALL, WRITE, MEET, INFORM, ANSWER)),
    /** Contact that may be said without an object. */
    REACH((words, at) -> verb(words, at, CALL, MEET, WRITE, ANSWER)),
    /** The same as an order or an infinitive. */
    ASK((words, at) -> words.ends(at, "ons", "ont") ? -1 : verb(words, at, CALL, WRITE, MEET, INFORM, ANSWER)),
    TELL((words, at) -> verb(words, at, Verb.TELL)),
    KEEP((words, at) -> verb(words, at, Verb.KEEP)),
    RETURN((words, at) -> verb(words, at, Verb.RETURN)),
    GIVE((words, at) -> verb(words, at, Verb.GIVE)),
    GET((words, at) -> verb(words, at, Verb.GET)),
    TAKE((words, at) -> verb(words, at, Verb.TAKE)),
    /** An order to more than one person or to one spoken to with vous. */
    ORDER((words, at) -> words.ends(at, "ez") ? verb(words, at, CALL, WRITE, MEET, ANSWER) : -1),
    WORD((words, at) -> words.at(at).isWord() ? found(0, at + 1) : -1);

    private static final Set<String> NUMERALS = numerals();

    private final Finder finder;

    WordKind(Finder finder) {
        this.finder = finder;
    }

    static WordKind called(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    /** What stands at the position, for {@link #value} and {@link #end}; negative if it is no such word. */
    long at(Words words, int position) {
        return finder.find(words, position);
    }

    /** Whether a word of the kind may begin with the token; true in doubt. Numbers are all alike here. */
    boolean mayBegin(Token token) {
        return switch (this) {
            case N, DAY -> token.isNumber() || NUMERALS.contains(token.word());
            case YEAR, TWO -> token.isNumber();
            case WORD -> token.isWord();
            case WORKING -> true;
            default -> at(new Words("", List.of(token)), 0) >= 0;
        };
    }

    static int value(long found) {
        return (int) found;
    }

    static int end(long found) {
        return (int) (found >>> 32);
    }

    /** Looks for a word of the kind. */
    @FunctionalInterface
    private interface Finder {
        long find(Words words, int position);
    }

    private static long found(int value, int end) {
        return (long) end << 32 | value & 0xffffffffL;
    }

    private static long named(Map<String, Integer> values, Words words, int at) {
        Integer value = values.get(words.at(at).word());
        return value == null ? -1 : found(value, at + 1);
    }

    private static long number(Words words, int at, int least, int most) {
        Numerals.Numeral number = Numerals.at(words, at);
        return number == null || number.value() < least || number.value() > most
                ? -1
                : found(number.value(), number.end());
    }

    private static long day(Words words, int at) {
        if (words.is(at, "premier")) {
            return ranked(words, at, 1);
        }
        if (words.at(at).kind() == Token.Kind.RANK) {
            return ranked(words, at, words.at(at).value());
        }
        long number = number(words, at, 0, 99);
        if (number < 0 || counting(words, end(number))) {
            return -1;
        }
        boolean article = value(number) == 1 && words.at(at).isWord();
        return article && !words.in(at + 1, TimeWords.MONTHS.keySet()) ? -1 : number;
    }

    private static long ranked(Words words, int at, int rank) {
        return rank > 99 || counting(words, at + 1) ? -1 : found(rank, at + 1);
    }

    /** Whether it is so many days or hours. */
    private static boolean counting(Words words, int after) {
        return words.in(after, TimeWords.UNITS.keySet());
    }

    private static long working(Words words, int at) {
        if (words.is(at, "de") && words.is(at + 1, "travail")) {
            return found(0, at + 2);
        }
        return words.in(at, TimeWords.WORKING) ? found(0, at + 1) : -1;
    }

    private static Set<String> numerals() {
        Set<String> words = new HashSet<>(Numerals.words());
        words.add("premier");
        return words;
    }

    private static long verb(Words words, int at, Verb... verbs) {
        int bits = Stream.of(verbs).mapToInt(Verb::bit).sum();
        return Verb.is(words.at(at).word(), bits) ? found(0, at + 1) : -1;
    }
}
