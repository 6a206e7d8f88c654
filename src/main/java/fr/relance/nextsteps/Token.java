package fr.relance.nextsteps;

/**
 * A word, a number or a punctuation mark of the phrase.
 *
 * @param word folded: lower case, without accents, slips corrected; digits for a number
 * @param start first UTF-16 unit in the phrase, inclusive
 * @param end exclusive
 */
record Token(String word, Kind kind, int start, int end) {

    enum Kind {
        WORD,
        NUMBER,
        /** A number that says which one, such as « 1er ». */
        RANK,
        /** Joins or parts within a sentence. */
        MARK,
        /** Ends a sentence. */
        STOP
    }

    boolean is(String other) {
        return word.equals(other);
    }

    boolean isWord() {
        return kind == Kind.WORD;
    }

    boolean isNumber() {
        return kind == Kind.NUMBER || kind == Kind.RANK;
    }

    /** The number in digits; too great a one is one that no rule accepts. */
    int value() {
        return word.length() > 6 ? Integer.MAX_VALUE : Integer.parseInt(word);
    }

    Token as(String corrected) {
        return new Token(corrected, kind, start, end);
    }
}
