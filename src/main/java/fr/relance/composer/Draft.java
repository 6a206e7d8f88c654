package fr.relance.composer;

import fr.relance.followup.Wording;
import fr.relance.message.Message;
import org.jspecify.annotations.Nullable;

/**
 * A text as the candidate would send or say it.
 *
 * @param written as it was written for them
 * @param own their own wording, null while the written one serves
 * @param version of what is kept of their own wording, 0 if nothing ever was
 */
public record Draft(Text text, Message written, @Nullable Wording own, long version) {

    /** Of a mail: the candidate's own, else the written one; null for what is said. */
    public @Nullable String subject() {
        return own == null || own.subject() == null ? written.subject() : own.subject();
    }

    /** The candidate's own, else the written one. */
    public String body() {
        return own == null ? written.body() : own.body();
    }

    /** Whether this is the candidate's own wording. */
    public boolean isOwn() {
        return own != null;
    }
}
