package fr.relance.storage;

import java.io.Serial;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What people may know of the daily copies of the database.
 *
 * @param made whether this installation makes them itself
 * @param days for how many days one is kept
 * @param last the day of the last good one; null if there is none yet
 * @param well whether they are made as they should be
 * @param lastGoneOn the day on which the last one goes that may hold what is erased today
 */
public record KeptCopies(boolean made, int days, @Nullable LocalDate last, boolean well, LocalDate lastGoneOn)
        implements Serializable {

    @Serial
    private static final long serialVersionUID = 1;
}
