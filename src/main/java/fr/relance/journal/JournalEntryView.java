package fr.relance.journal;

import fr.relance.kernel.JournalEntryId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the journal, for reading.
 *
 * @param fact the key of its title among the messages
 * @param undoable whether it is the change that can be taken back now
 */
public record JournalEntryView(
        JournalEntryId id,
        Instant at,
        String fact,
        String icon,
        @Nullable String detail,
        @Nullable String subject,
        @Nullable String body,
        @Nullable String href,
        boolean undoable) {}
