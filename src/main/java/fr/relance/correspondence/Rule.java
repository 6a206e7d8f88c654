package fr.relance.correspondence;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words that say something, unless the sentence takes it back: patterns over {@link FoldedText}, read by {@link RuleFile}. */
record Rule(Weight weight, Pattern words, Pattern unless) {

    Optional<Finding> find(FoldedText sentence, Span place) {
        Matcher found = words.matcher(sentence.letters());
        if (!found.find() || unless.matcher(sentence.letters()).find()) {
            return Optional.empty();
        }
        return Optional.of(new Finding(weight, sentence.place(found.start(), found.end()), place));
    }

    /** What one sentence was found to say, and by which words. */
    record Finding(Weight weight, Span evidence, Span sentence) {}
}
