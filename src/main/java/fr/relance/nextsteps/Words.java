package fr.relance.nextsteps;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The tokens of a phrase, which may be asked about any position without fear. */
final class Words {

    private static final Token NOTHING = new Token("", Token.Kind.STOP, 0, 0);

    private final String phrase;
    private final List<Token> tokens;

    Words(String phrase, List<Token> tokens) {
        this.phrase = phrase;
        this.tokens = List.copyOf(tokens);
    }

    int size() {
        return tokens.size();
    }

    /** The token at that position; before the first and after the last there is the end of a sentence. */
    Token at(int position) {
        return position < 0 || position >= tokens.size() ? NOTHING : tokens.get(position);
    }

    boolean is(int position, String word) {
        return at(position).word().equals(word);
    }

    boolean in(int position, Set<String> some) {
        return some.contains(at(position).word());
    }

    /** Whether one of the words stands there, from one position to another, exclusive. */
    boolean anyIn(int from, int to, Set<String> some) {
        return IntStream.range(from, to).anyMatch(i -> in(i, some));
    }

    /** Whether nothing but those words stands there, and so many of them at most. */
    boolean link(int from, int to, int longest, Set<String> linking) {
        return to - from <= longest && IntStream.range(from, to).allMatch(i -> in(i, linking));
    }

    /** Whether one of the words stands before the position in the same stretch of words, at most so many before it. */
    boolean anyBefore(int position, int reach, Set<String> some) {
        for (int i = position - 1; i >= position - reach && at(i).isWord(); i--) {
            if (in(i, some)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the word there has one of the endings. */
    boolean ends(int position, String... endings) {
        return Stream.of(endings).anyMatch(at(position).word()::endsWith);
    }

    /** What was written from one token to another, exclusive. */
    Evidence evidence(Answer answer, int from, int to) {
        int start = at(from).start();
        int end = at(to - 1).end();
        return new Evidence(answer, start, end, phrase.substring(start, end));
    }
}
