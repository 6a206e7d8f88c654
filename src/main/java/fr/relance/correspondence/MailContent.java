package fr.relance.correspondence;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a message says.
 *
 * @param sender as the message names it, 300 characters at most
 * @param subject 300 characters at most
 * @param sentAt null where the message does not tell
 * @param text {@link MailClassifier#MAX_LENGTH} characters at most
 * @param leftOut how many attachments it had, which are not kept
 * @param shortened whether only its beginning is kept
 */
public record MailContent(
        @Nullable String sender,
        @Nullable String subject,
        @Nullable Instant sentAt,
        String text,
        int leftOut,
        boolean shortened) {}
