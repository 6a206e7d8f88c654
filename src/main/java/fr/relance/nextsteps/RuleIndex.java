package fr.relance.nextsteps;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** The rules of which a match may begin with a word: most rules need not be tried at most words. No rule begins with a mark. */
final class RuleIndex<R> {

    private static final Token NUMBER = new Token("0", Token.Kind.NUMBER, 0, 0);

    private final Map<String, List<R>> byWord = new HashMap<>();
    private final List<R> ofNumbers;
    private final List<R> ofOthers;

    /** @param vocabulary every word that some rule names */
    RuleIndex(List<R> rules, Function<R, Shape> shape, Set<String> vocabulary) {
        vocabulary.forEach(word -> byWord.put(word, beginning(rules, shape, word(word))));
        ofNumbers = beginning(rules, shape, NUMBER);
        ofOthers = beginning(rules, shape, word(""));
    }

    /** In the order in which they were given. */
    List<R> beginningWith(Token token) {
        if (token.isNumber()) {
            return ofNumbers;
        }
        return token.isWord() ? byWord.getOrDefault(token.word(), ofOthers) : List.of();
    }

    private static <R> List<R> beginning(List<R> rules, Function<R, Shape> shape, Token token) {
        return rules.stream().filter(rule -> shape.apply(rule).mayBegin(token)).toList();
    }

    private static Token word(String word) {
        return new Token(word, Token.Kind.WORD, 0, 0);
    }
}
