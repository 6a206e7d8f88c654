package fr.relance.reminder;

import fr.relance.kernel.OwnerId;
import java.time.LocalDate;
import java.util.Optional;

/** Writes the mails of one kind. */
interface LetterWriter {

    ReminderKind kind();

    /**
     * What there is to say now about that day; empty for nothing.
     *
     * @param discreet whether the subject names nobody
     */
    Optional<Letter> write(OwnerId owner, LocalDate day, boolean discreet);
}
