package fr.relance.nextsteps;

import fr.relance.kernel.FrenchWords;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Tells which time belongs to what: in French mostly to what was said just before it in the same clause, else to what follows; a
 * time that stands alone between two commas belongs to the clause before, or to the one after it.
 */
final class Links {

    private static final Set<String> CLAUSES = Set.of("et", "mais", "puis", "sinon", "donc", "car", "alors");
    private static final Set<String> FILLING = FrenchWords.set(
            "normalement probablement surement certainement donc je j pense dirai dirais on va dire disons plutot environ au plus tard a priori"
                    + " rien sans doute peut etre ce c sera est serait devrait ca cela en principe maximum grand maxi minimum soit bien si tout va ok"
                    + " oui voila et mais ou puis alors enfin bon euh la le les de du des d l un une pour vers avant apres sous dans ici"
                    + " ensuite moins pas nous vous la dessus possible idealement courant surtout bref merci bonjour voila encore plus"
                    + " entre ca se fera fera sauf imprevu imprevus logiquement theoriquement vraisemblablement croise croisons faut doigts allez general generalement moyenne gros habituellement hein ben ouais");

    private final Words words;
    private final List<TimeItem> times;
    private final List<Anchor> anchors;

    Links(Words words, List<TimeItem> times, List<Anchor> anchors) {
        this.words = words;
        this.times = times;
        this.anchors =
                anchors.stream().filter(anchor -> anchor.role() != Role.NOTHING).toList();
    }

    List<Linked> all() {
        return times.stream().map(time -> new Linked(time, anchor(time))).toList();
    }

    private @Nullable Anchor anchor(TimeItem time) {
        int from = back(time.from(), this::isBoundary);
        int to = ahead(time.to(), this::isBoundary);
        Anchor before = last(from, time.core(), time);
        Anchor inside = before == null ? first(time.from(), to, time) : before;
        if (inside != null) {
            return inside;
        }
        return filled(from, to) ? beside(time, from, to) : null;
    }

    private @Nullable Anchor beside(TimeItem time, int from, int to) {
        int sentence = back(from, this::isStop);
        Anchor before = last(sentence, from, time);
        Anchor after = before == null ? first(to, ahead(to, this::isStop), time) : before;
        if (after != null) {
            return after;
        }
        Anchor earlier = last(0, sentence, time);
        return earlier == null ? first(to, words.size(), time) : earlier;
    }

    private @Nullable Anchor last(int from, int to, TimeItem time) {
        return between(from, to, time).reduce((earlier, later) -> later).orElse(null);
    }

    private @Nullable Anchor first(int from, int to, TimeItem time) {
        return between(from, to, time).findFirst().orElse(null);
    }

    private Stream<Anchor> between(int from, int to, TimeItem time) {
        return anchors.stream()
                .filter(anchor -> anchor.from() >= from && anchor.from() < to)
                .filter(anchor -> fits(anchor, time));
    }

    /** Who asks for time names a delay, or a day until which to wait, and at once. */
    private boolean fits(Anchor anchor, TimeItem time) {
        if (!waiting(anchor)) {
            return true;
        }
        boolean until = time.from() < time.core() && words.is(time.from(), "jusqu");
        if (time.to() <= anchor.from()) {
            return until && filled(time.to(), anchor.from());
        }
        boolean told = anchor.to() <= time.from() && filled(anchor.to(), time.from());
        return told && (until || delay(time) || standing(words.at(anchor.from()).word()));
    }

    private static boolean waiting(Anchor anchor) {
        return anchor.role() == Role.WAIT || anchor.role() == Role.PATIENCE;
    }

    private static boolean delay(TimeItem time) {
        return time.meaning() instanceof Meaning.Delay || time.meaning() instanceof Meaning.Vague;
    }

    private static boolean standing(String word) {
        return word.startsWith("atten") || word.startsWith("patient");
    }

    private boolean isBoundary(int position) {
        Token token = words.at(position);
        boolean mark = token.kind() == Token.Kind.MARK && !token.is(":") && !token.is("#") && !token.is("/");
        boolean ends = token.kind() == Token.Kind.STOP || mark || CLAUSES.contains(token.word());
        return ends
                && times.stream().noneMatch(time -> time.covers(position))
                && anchors.stream().noneMatch(anchor -> position >= anchor.from() && position < anchor.to());
    }

    /** The first position of the stretch up to there. */
    private static int back(int position, IntPredicate ends) {
        int from = position;
        while (from > 0 && !ends.test(from - 1)) {
            from--;
        }
        return from;
    }

    /** The position after the stretch from there on. */
    private int ahead(int position, IntPredicate ends) {
        int to = position;
        while (to < words.size() && !ends.test(to)) {
            to++;
        }
        return to;
    }

    private boolean isStop(int position) {
        return words.at(position).kind() == Token.Kind.STOP;
    }

    /** Whether nothing but times and little words stands there. */
    private boolean filled(int from, int to) {
        return IntStream.range(from, to)
                .allMatch(i -> !words.at(i).isWord()
                        || words.in(i, FILLING)
                        || times.stream().anyMatch(time -> time.covers(i)));
    }

    /** Whether the phrase says a time and nothing else. */
    boolean nothingElse() {
        return filled(0, words.size());
    }

    /** A time and what it is the time of, null if that cannot be told. */
    record Linked(TimeItem time, @Nullable Anchor anchor) {

        boolean isOf(Set<Role> roles) {
            return anchor != null && roles.contains(anchor.role());
        }

        boolean dated() {
            return time.dated();
        }

        boolean impossible() {
            return time.meaning() instanceof Meaning.Impossible;
        }
    }
}
