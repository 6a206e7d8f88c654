package fr.relance.calendar;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An entry of a calendar, before it is written.
 *
 * @param sequence grows with each change of its row, its candidature or its people; the writer adds that of the profile
 * @param at local date-time in the candidate's zone
 * @param changedAt when it last changed by itself; null where nobody knows
 * @param rings whether something is to be done at that moment
 * @param cancelled to be struck out where it was copied before
 * @param link to its page
 */
record CalendarEntry(
        Kind kind,
        UUID id,
        long sequence,
        LocalDateTime at,
        int minutes,
        @Nullable Instant changedAt,
        boolean rings,
        boolean cancelled,
        String summary,
        @Nullable String description,
        @Nullable String place,
        URI link) {

    /** What is entered. */
    enum Kind {
        INTERVIEW("entretien"),
        FOLLOW_UP("relance");

        private final String word;

        Kind(String word) {
            this.word = word;
        }
    }

    /** The later of two moments, of which either may be unknown. */
    static @Nullable Instant later(@Nullable Instant one, @Nullable Instant other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isAfter(other) ? one : other;
    }

    /** The same for as long as the entry exists, whatever becomes of it: by this calendar programs know it again. */
    String uid(String host) {
        return kind.word + "-" + id + "@" + host;
    }
}
