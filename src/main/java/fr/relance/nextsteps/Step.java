package fr.relance.nextsteps;

import java.util.List;

/** One step of a {@link Shape}, which knows the steps that follow. */
sealed interface Step {

    /** The position after the whole pattern from here on, -1 if it does not match. */
    int end(Match match, int position);

    /** Whether a match from here on may begin with the token; true in doubt. Numbers are all alike here. */
    boolean mayBegin(Token token);

    /** Nothing more to match. */
    record End() implements Step {
        @Override
        public int end(Match match, int position) {
            return position;
        }

        @Override
        public boolean mayBegin(Token token) {
            return true;
        }
    }

    /** That word. */
    record Exactly(String word, Step next) implements Step {
        @Override
        public int end(Match match, int position) {
            return match.words().is(position, word) ? next.end(match, position + 1) : -1;
        }

        @Override
        public boolean mayBegin(Token token) {
            return token.isNumber() ? Character.isDigit(word.charAt(0)) : token.is(word);
        }
    }

    /** A word that begins so. */
    record Beginning(String letters, Step next) implements Step {
        @Override
        public int end(Match match, int position) {
            return match.words().at(position).word().startsWith(letters) ? next.end(match, position + 1) : -1;
        }

        @Override
        public boolean mayBegin(Token token) {
            return token.isWord();
        }
    }

    /** A word of that kind, whose value goes into a slot. */
    record OfKind(WordKind kind, char slot, Step next) implements Step {
        @Override
        public int end(Match match, int position) {
            long found = kind.at(match.words(), position);
            if (found < 0) {
                return -1;
            }
            match.put(slot, WordKind.value(found));
            int end = next.end(match, WordKind.end(found));
            if (end < 0) {
                match.drop(slot);
            }
            return end;
        }

        @Override
        public boolean mayBegin(Token token) {
            return kind.mayBegin(token);
        }
    }

    /** Up to so many words of any kind, as few as may be. */
    record Gap(int most, Step next) implements Step {
        @Override
        public int end(Match match, int position) {
            for (int i = position; i <= position + most; i++) {
                int end = next.end(match, i);
                if (end >= 0 || !match.words().at(i).isWord()) {
                    return end;
                }
            }
            return -1;
        }

        @Override
        public boolean mayBegin(Token token) {
            return true;
        }
    }

    /** The first of several ways that leads to a match. */
    record Either(List<Step> ways) implements Step {
        @Override
        public int end(Match match, int position) {
            for (Step way : ways) {
                int end = way.end(match, position);
                if (end >= 0) {
                    return end;
                }
            }
            return -1;
        }

        @Override
        public boolean mayBegin(Token token) {
            return ways.stream().anyMatch(way -> way.mayBegin(token));
        }
    }
}
