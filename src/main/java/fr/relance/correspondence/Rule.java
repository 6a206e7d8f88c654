package fr.relance.correspondence;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words that say something, unless the sentence takes it back. Both are patterns over {@link FoldedText}; in them, {@code ~n}
 * stands for up to n words of at most 40 letters each: no text takes long.
 */
record Rule(Weight weight, Pattern words, Pattern unless) {

    static Rule of(Weight weight, String words, String unless) {
        return new Rule(weight, compile(words), compile(unless));
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
}
