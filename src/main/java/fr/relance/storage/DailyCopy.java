package fr.relance.storage;

import fr.relance.storage.Copies.CopyName;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

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

    /** Unwell while the day's copy cannot be made; well where none is wanted. */
    @Component
    static class CopiesHealthIndicator implements HealthIndicator {

        private final ObjectProvider<DailyCopy> daily;

        CopiesHealthIndicator(ObjectProvider<DailyCopy> daily) {
            this.daily = daily;
        }

        @Override
        public Health health() {
            DailyCopy copy = daily.getIfAvailable();
            return copy == null || copy.isWell()
                    ? Health.up().build()
                    : Health.down().build();
        }
    }

    /** Asks every few minutes what is due; what is due is for the others to say. */
    static final class NightWatch implements DisposableBean {

        private static final int MINUTES = 5;

        private final ObjectProvider<DailyCopy> daily;
        private final Rewriting rewriting;
        private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread background = new Thread(task, "night-watch");
            background.setDaemon(true);
            return background;
        });

        NightWatch(ObjectProvider<DailyCopy> daily, Rewriting rewriting) {
            this.daily = daily;
            this.rewriting = rewriting;
        }

        @EventListener(ApplicationReadyEvent.class)
        void started() {
            thread.execute(() -> daily.ifAvailable(DailyCopy::atStart));
            thread.scheduleWithFixedDelay(this::fromTimeToTime, MINUTES, MINUTES, TimeUnit.MINUTES);
        }

        private void fromTimeToTime() {
            if (rewriting.rewriteIfOwed()) {
                daily.ifAvailable(DailyCopy::again);
            }
            daily.ifAvailable(DailyCopy::fromTimeToTime);
        }

        /** A copy that is being made comes to its end: the database closes after this. */
        @Override
        public void destroy() throws InterruptedException {
            thread.shutdown();
            boolean done = thread.awaitTermination(1, TimeUnit.MINUTES);
            if (!done) {
                thread.shutdownNow();
            }
        }
    }
}
