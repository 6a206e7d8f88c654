package fr.relance.storage;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sees to it that each day has its copy. Whether one is due is asked of the folder and the clock each time, so that neither a night
 * asleep nor a clock that was set makes a day go without.
 */
final class DailyCopy {

    /** A copy's day is a day in France, wherever the machine stands. */
    static final ZoneId HERE = ZoneId.of("Europe/Paris");

    private static final Logger LOG = LoggerFactory.getLogger(DailyCopy.class);
    private static final LocalTime QUIET = LocalTime.of(3, 0);
    private static final long SECONDS_AFTER_FAILURE = 3600;

    private final Copies copies;
    private final DataSource source;
    private final int days;
    private final Clock clock;

    private volatile boolean begun;
    private volatile @Nullable Instant failedAt;

    DailyCopy(Copies copies, DataSource source, int days, Clock clock) {
        this.copies = copies;
        this.source = source;
        this.days = days;
        this.clock = clock;
    }

    /** At a start: the day's copy shows how things stood before this day's changes. */
    void atStart() {
        if (!hasToday()) {
            make();
        }
        begun = true;
    }

    /** From time to time: at a quiet hour, or as soon after it as the computer is awake. */
    void fromTimeToTime() {
        boolean quiet = !ZonedDateTime.now(clock.withZone(HERE)).toLocalTime().isBefore(QUIET);
        if (quiet && (!hasToday() || failedAt != null) && !failedJustNow()) {
            make();
        }
    }

    /** Replaces today's, so that it no longer holds what was just erased. */
    void again() {
        make();
    }

    /** The day of the last good one. */
    Optional<LocalDate> last() {
        return copies.last(today());
    }

    /** Whether today or yesterday has one, and nothing went wrong since; so it is while the first one is being made. */
    boolean isWell() {
        boolean recent =
                last().filter(day -> !day.isBefore(today().minusDays(1))).isPresent();
        return failedAt == null && (recent || !begun);
    }

    /** The day on which the last copy goes that could hold what is erased today. */
    LocalDate lastGoneOn() {
        return today().plusDays(days + 1L);
    }

    private void make() {
        try {
            copies.make(CopyName.daily(today()), source);
            failedAt = null;
            copies.rotate(today(), days);
        } catch (IOException | RuntimeException e) {
            // Whatever it was: tomorrow is tried again, and the application goes on.
            failedAt = clock.instant();
            LOG.error("Today's copy of the database could not be made, the earlier ones stay: {}", e.getMessage());
        }
    }

    private boolean hasToday() {
        return copies.all().stream().anyMatch(copy -> copy.equals(CopyName.daily(today())));
    }

    /** A clock that went back since counts as long ago. */
    private boolean failedJustNow() {
        Instant failed = failedAt;
        Instant now = clock.instant();
        return failed != null && !now.isBefore(failed) && now.isBefore(failed.plusSeconds(SECONDS_AFTER_FAILURE));
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(HERE));
    }
}
