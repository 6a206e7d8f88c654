package fr.relance.correspondence;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words that say something, unless the sentence takes it back. Both are patterns over {@link FoldedText}; in them, {@code ~n}
 * stands for up to n words of at most 40 letters each: no text takes long.
 */
record Rule(Weight weight, Pattern words, Pattern unless) {

    /** @param unless patterns of {@link Doubts} or others, one of which takes it back */
    static Rule of(Weight weight, String words, String... unless) {
        return new Rule(weight, compile(words), compile(String.join("|", unless)));
    }

    Optional<Finding> find(FoldedText sentence, Span place) {
        Matcher found = words.matcher(sentence.letters());
        if (!found.find() || unless.matcher(sentence.letters()).find()) {
            return Optional.empty();
        }
        return Optional.of(new Finding(weight, sentence.place(found.start(), found.end()), place));
    }

    static Pattern compile(String words) {
        return Pattern.compile(words.replaceAll("~(\\d+)", "(?:[\\\\w'/()-]{1,40}+[,:;]? ){0,$1}?"));
    }

    /** What one sentence was found to say, and by which words. */
    record Finding(Weight weight, Span evidence, Span sentence) {}
}
