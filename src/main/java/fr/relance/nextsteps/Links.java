package fr.relance.nextsteps;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells which time belongs to what: in French mostly to what was said just before it in the same clause, else to what follows; a
 * time that stands alone between two commas belongs to the clause before, or to the one after it.
 */
final class Links {

    private static final Set<String> CLAUSES = Set.of("et", "mais", "puis", "sinon", "donc", "car", "alors");
    private static final Set<String> FILLING = WordList.of(
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
        List<Linked> linked = new ArrayList<>();
        for (TimeItem time : times) {
            linked.add(new Linked(time, anchor(time)));
        }
        return linked;
    }

    private @Nullable Anchor anchor(TimeItem time) {
        int from = clauseBefore(time.from());
        int to = clauseAfter(time.to());
        Anchor before = last(from, time.core(), time);
        Anchor inside = before == null ? first(time.from(), to, time) : before;
        if (inside != null) {
            return inside;
        }
        return filled(from, to) ? beside(time, from, to) : null;
    }

    private @Nullable Anchor beside(TimeItem time, int from, int to) {
        int sentence = sentenceBefore(from);
        Anchor before = last(sentence, from, time);
        Anchor after = before == null ? first(to, sentenceAfter(to), time) : before;
        if (after != null) {
            return after;
        }
        Anchor earlier = last(0, sentence, time);
        return earlier == null ? first(to, words.size(), time) : earlier;
    }

    private @Nullable Anchor last(int from, int to, TimeItem time) {
        Anchor last = null;
        for (Anchor anchor : anchors) {
            if (anchor.from() >= from && anchor.from() < to && fits(anchor, time)) {
                last = anchor;
            }
        }
        return last;
    }

    private @Nullable Anchor first(int from, int to, TimeItem time) {
        return anchors.stream()
                .filter(anchor -> anchor.from() >= from && anchor.from() < to)
                .filter(anchor -> fits(anchor, time))
                .findFirst()
                .orElse(null);
    }

    /** Who asks for time names a delay, or a day until which to wait, and at once. */
    private boolean fits(Anchor anchor, TimeItem time) {
        if (!waiting(anchor)) {
            return true;
        }
        boolean standing = words.at(anchor.from()).word().startsWith("atten")
                || words.at(anchor.from()).word().startsWith("patient");
        boolean until = time.from() < time.core() && words.is(time.from(), "jusqu");
        boolean delay = time.meaning() instanceof Meaning.Delay || time.meaning() instanceof Meaning.Vague;
        boolean told = anchor.to() <= time.from() && filled(anchor.to(), time.from());
        boolean ahead = until && time.to() <= anchor.from() && filled(time.to(), anchor.from());
        return ahead || told && (until || delay || standing);
    }

    private static boolean waiting(Anchor anchor) {
        return anchor.role() == Role.WAIT || anchor.role() == Role.PATIENCE;
    }

    private int clauseBefore(int position) {
        int from = position;
        while (from > 0 && !isBoundary(from - 1)) {
            from--;
        }
        return from;
    }

    private int clauseAfter(int position) {
        int to = position;
        while (to < words.size() && !isBoundary(to)) {
            to++;
        }
        return to;
    }

    private boolean isBoundary(int position) {
        Token token = words.at(position);
        boolean mark = token.kind() == Token.Kind.MARK && !token.is(":") && !token.is("#") && !token.is("/");
        boolean ends = token.kind() == Token.Kind.STOP || mark || CLAUSES.contains(token.word());
        return ends
                && times.stream().noneMatch(time -> time.covers(position))
                && anchors.stream().noneMatch(anchor -> position >= anchor.from() && position < anchor.to());
    }

    private int sentenceBefore(int position) {
        int from = position;
        while (from > 0 && words.at(from - 1).kind() != Token.Kind.STOP) {
            from--;
        }
        return from;
    }

    private int sentenceAfter(int position) {
        int to = position;
        while (to < words.size() && words.at(to).kind() != Token.Kind.STOP) {
            to++;
        }
        return to;
    }

    /** Whether nothing but times and little words stands there. */
    private boolean filled(int from, int to) {
        for (int i = from; i < to; i++) {
            int position = i;
            boolean little =
                    !words.at(i).isWord() || FILLING.contains(words.at(i).word());
            if (!little && times.stream().noneMatch(time -> time.covers(position))) {
                return false;
            }
        }
        return true;
    }

    /** Whether the phrase says a time and nothing else. */
    boolean nothingElse() {
        return filled(0, words.size());
    }
}
