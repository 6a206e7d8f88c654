package fr.relance.tone;

import org.jspecify.annotations.Nullable;

/**
 * One thing to look at again; the rule says what may be done about it.
 *
 * @param start offset into the body in UTF-16 units, inclusive; null where the rule is about the whole or about the subject
 * @param end the same, exclusive
 * @param text the words themselves; null where the rule is about the whole
 */
public record Finding(
        ToneRule rule,
        @Nullable Integer start,
        @Nullable Integer end,
        @Nullable String text) {}
