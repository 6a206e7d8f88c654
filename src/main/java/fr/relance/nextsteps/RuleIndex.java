package fr.relance.nextsteps;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The rules of which a match may begin with a word: most rules need not be tried at most words. No rule begins with a mark. */
final class RuleIndex<R extends RuleIndex.Rule> {

    /** Words, and what they say. */
    interface Rule {
        Shape shape();
    }

    private static final Token NUMBER = new Token("0", Token.Kind.NUMBER, 0, 0);

    private final Map<String, List<R>> byWord = new HashMap<>();
    private final List<R> ofNumbers;
    private final List<R> ofOthers;

    /** @param vocabulary every word that some rule names */
    RuleIndex(List<R> rules, Set<String> vocabulary) {
        vocabulary.forEach(word -> byWord.put(word, beginning(rules, word(word))));
        ofNumbers = beginning(rules, NUMBER);
        ofOthers = beginning(rules, word(""));
    }

    /** In the order in which they were given. */
    List<R> beginningWith(Token token) {
        if (token.isNumber()) {
            return ofNumbers;
        }
        return token.isWord() ? byWord.getOrDefault(token.word(), ofOthers) : List.of();
    }

    private static <R extends Rule> List<R> beginning(List<R> rules, Token token) {
        return rules.stream().filter(rule -> rule.shape().mayBegin(token)).toList();
    }

    private static Token word(String word) {
        return new Token(word, Token.Kind.WORD, 0, 0);
    }
}
