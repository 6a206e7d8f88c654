package fr.relance.nextsteps;

import java.util.List;

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

    /** What was written from one token to another, exclusive. */
    Evidence evidence(Answer answer, int from, int to) {
        int start = at(from).start();
        int end = at(to - 1).end();
        return new Evidence(answer, start, end, phrase.substring(start, end));
    }
}
