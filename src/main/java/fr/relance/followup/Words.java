package fr.relance.followup;

import fr.relance.message.Message;
import org.jspecify.annotations.Nullable;

/**
 * A text as the candidate would send or say it.
 *
 * @param written the text that was written for them
 * @param own their own words, null while the written ones serve
 * @param version of what is kept of their own words, 0 if nothing ever was
 */
public record Words(
        TextChoice choice, Message written, @Nullable Wording own, long version) {

    /** Of a mail: the candidate's own, else the written one; null for what is said. */
    public @Nullable String subject() {
        return own == null || own.subject() == null ? written.subject() : own.subject();
    }

    /** The candidate's own, else the written one. */
    public String body() {
        return own == null ? written.body() : own.body();
    }

    /** Whether these are the candidate's own words. */
    public boolean isOwn() {
        return own != null;
    }
}
