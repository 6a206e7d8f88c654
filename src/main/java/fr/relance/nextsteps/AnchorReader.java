package fr.relance.nextsteps;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds who contacts whom, and all else that times may belong to. */
final class AnchorReader {

    /** Of two that match as many words, the first counts. */
    private static final List<AnchorRule> RULES = AnchorRule.read();

    private static final RuleIndex<AnchorRule> INDEX = new RuleIndex<>(RULES, words());

    private static final Set<String> NEGATIVE = Set.of("pas", "rien", "aucun", "aucune", "jamais");

    private final Words words;
    private final List<TimeItem> times;

    private AnchorReader(Words words, List<TimeItem> times) {
        this.words = words;
        this.times = times;
    }

    /** Every word of the rules. */
    static Set<String> words() {
        Set<String> words = new HashSet<>(TimeReader.words());
        words.addAll(Verb.words());
        RULES.forEach(rule -> words.addAll(rule.shape().words()));
        return words;
    }

    static List<Anchor> read(Words words, List<TimeItem> times) {
        return Silence.marked(words, new AnchorReader(words, times).anchors());
    }

    private List<Anchor> anchors() {
        List<Anchor> anchors = new ArrayList<>();
        Match match = new Match(words);
        for (int i = 0; i < words.size(); i++) {
            Anchor longest = isTime(i) ? null : longest(match, i);
            if (longest != null) {
                anchors.add(longest);
                i = longest.to() - 1;
            }
        }
        return anchors;
    }

    private boolean isTime(int position) {
        return times.stream().anyMatch(time -> position >= time.core() && position < time.to());
    }

    private @Nullable Anchor longest(Match match, int position) {
        AnchorRule longest = null;
        int end = position;
        for (AnchorRule rule : INDEX.beginningWith(words.at(position))) {
            if (rule.shape().matches(match, position)
                    && match.end() > end
                    && rule.guard().allows(words, position, match.end())
                    && !isWork(rule.role(), position, match.end())) {
                longest = rule;
                end = match.end();
            }
        }
        return longest == null ? null : anchor(longest.role(), position, end);
    }

    /** Contact with somebody else, or a document sent, is none. */
    private boolean isWork(Role role, int from, int to) {
        boolean contact = role == Role.CANDIDATE || role == Role.RECRUITER;
        return contact && Outsiders.follow(words, from, to)
                || role == Role.CANDIDATE && Guards.documentSent(words, from, to);
    }

    private Anchor anchor(Role role, int from, int to) {
        if (role == Role.CANDIDATE && Guards.denied(words, from, to)) {
            return new Anchor(Role.REFUSED, from, to, true);
        }
        return new Anchor(role, from, to, role == Role.RECRUITER && denied(from, to));
    }

    /** « On ne vous rappellera pas », « je ne peux pas vous dire », but « nous ne manquerons pas de vous rappeler ». */
    private boolean denied(int from, int to) {
        return words.is(from - 1, "pas") || words.anyIn(from, to + 1, NEGATIVE);
    }

    /** « Si vous n’avez pas de nouvelles d’ici là »: contact that a condition supposes not to have come. */
    private static final class Silence {

        private static final int REACH = 16;
        private static final Set<String> NEGATIVE = Set.of("pas", "rien", "aucun", "aucune", "jamais", "sans");
        private static final Set<Role> CONTACT = Set.of(Role.RECRUITER, Role.ANSWER, Role.DECISION);

        private Silence() {}

        static List<Anchor> marked(Words words, List<Anchor> anchors) {
            List<Anchor> marked = new ArrayList<>(anchors);
            for (int i = 0; i < words.size(); i++) {
                if (words.is(i, "si")
                        || words.is(i, "s") && words.is(i + 1, "il")
                        || words.is(i, "cas") && words.is(i + 1, "ou")) {
                    mark(words, i, marked);
                }
            }
            return marked;
        }

        private static void mark(Words words, int condition, List<Anchor> anchors) {
            int end = end(words, condition, anchors);
            if (words.anyIn(condition, end, NEGATIVE)) {
                anchors.replaceAll(
                        anchor -> anchor.from() > condition && anchor.from() < end && CONTACT.contains(anchor.role())
                                ? anchor.as(Role.SILENCE)
                                : anchor);
            }
        }

        private static int end(Words words, int condition, List<Anchor> anchors) {
            int end = Math.min(condition + REACH, words.size());
            for (Anchor anchor : anchors) {
                if (anchor.from() > condition && anchor.from() < end && anchor.role() == Role.CANDIDATE) {
                    end = anchor.from();
                }
            }
            for (int i = condition; i < end; i++) {
                Token.Kind kind = words.at(i).kind();
                if (kind == Token.Kind.STOP || words.is(i, ",")) {
                    return i;
                }
            }
            return end;
        }
    }
}
