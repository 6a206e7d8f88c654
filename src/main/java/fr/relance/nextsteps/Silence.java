package fr.relance.nextsteps;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** « Si vous n’avez pas de nouvelles d’ici là »: contact that a condition supposes not to have come. */
final class Silence {

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
        if (!negative(words, condition, end)) {
            return;
        }
        for (int i = 0; i < anchors.size(); i++) {
            Anchor anchor = anchors.get(i);
            if (anchor.from() > condition && anchor.from() < end && CONTACT.contains(anchor.role())) {
                anchors.set(i, anchor.as(Role.SILENCE));
            }
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

    private static boolean negative(Words words, int from, int to) {
        for (int i = from; i < to; i++) {
            if (NEGATIVE.contains(words.at(i).word())) {
                return true;
            }
        }
        return false;
    }
}
