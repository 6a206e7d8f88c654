package fr.relance.correspondence;

import fr.relance.jobapplication.AnswerKind;
import org.jspecify.annotations.Nullable;

/**
 * What a message seems to say, for the candidate to confirm.
 *
 * @param kind null where nothing is proposed: an acknowledgement of receipt, or words that no rule knows
 * @param evidence the words relied on, within the text; null without a kind, or where the subject said it
 * @param sentence the whole sentence around them
 * @param sure whether nothing in the message says otherwise
 */
public record Proposal(
        @Nullable AnswerKind kind,
        @Nullable Span evidence,
        @Nullable Span sentence,
        boolean sure) {

    static final Proposal NONE = new Proposal(null, null, null, true);
}
