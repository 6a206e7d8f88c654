package fr.relance.tone;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Words that a rule looks for, and those that must stand around them without being accused.
 *
 * @param innocent whether what it fits is never accused by the rule
 * @param starts the words, or their beginnings, with which the whole may begin
 * @param needs of each of these sets the text must hold a word
 */
record Phrase(
        ToneRule rule,
        boolean innocent,
        Part before,
        Part core,
        Part after,
        Set<String> starts,
        List<Set<String>> needs) {

    /** What is accused where the whole begins at that word, the longest there is; null where it does not. */
    @Nullable
    Span match(Sentence sentence, int at) {
        for (long rest = before.ends(sentence, at); rest != 0; rest &= rest - 1) {
            int from = at + Long.numberOfTrailingZeros(rest);
            int to = longest(sentence, from);
            if (to > from) {
                return new Span(
                        rule, sentence.word(from).start(), sentence.word(to - 1).end());
            }
        }
        return null;
    }

    private int longest(Sentence sentence, int from) {
        long ends = core.ends(sentence, from);
        while (ends != 0) {
            int words = Part.REACH - Long.numberOfLeadingZeros(ends);
            if (after.ends(sentence, from + words) != 0) {
                return from + words;
            }
            ends &= ~(1L << words);
        }
        return from;
    }
}
