package fr.relance.reminder;

import fr.relance.queue.LeasedRows;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Unwell while a reminder is late or cannot be made since an hour, or nobody looks for any to send; well where none can be sent. */
@Component
class RemindersHealthIndicator implements HealthIndicator {

    private static final Duration LATE = Duration.ofHours(1);
    private static final Duration REMEMBERED = Duration.ofDays(1);

    private final Couriers couriers;
    private final ReminderRun run;
    private final JdbcClient jdbc;
    private final Clock clock;

    RemindersHealthIndicator(Couriers couriers, ReminderRun run, JdbcClient jdbc, Clock clock) {
        this.couriers = couriers;
        this.run = run;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public Health health() {
        Instant now = clock.instant();
        boolean unwell = !couriers.ways().isEmpty()
                && (isStuck(now) || run.cannotMakeSinceBefore(now.minus(LATE)) || isAnyLate(now));
        return unwell ? Health.down().build() : Health.up().build();
    }

    private boolean isStuck(Instant now) {
        Instant last = run.last();
        return last != null && last.isBefore(now.minus(LATE));
    }

    /**
     * Whether one is more than an hour after it was due, by whom it may be, or was given up within a day. An address that a server
     * refuses is its owner's affair, as long as others are taken.
     */
    private boolean isAnyLate(Instant now) {
        return jdbc.sql("""
                        select count(*) from reminder r where
                          state in ('WAITING', 'SENDING') and due_at < :late
                            and not exists (select 1 from reminder_wishes w where w.owner_id = r.owner_id and w.asked_at >= :late)
                            and (way = 'MAIL' or exists (select 1 from push_device d
                              where d.owner_id = r.owner_id and d.gone = false and d.added_at < :late))
                          or state = 'GIVEN_UP' and ended_at > :remembered and (failure is null or failure <> 'ADDRESS_REFUSED'
                            or not exists (select 1 from reminder s
                              where s.state = 'SENT' and s.way = r.way and s.ended_at > :remembered))""")
                        .param("late", LeasedRows.sqlTime(now.minus(LATE)))
                        .param("remembered", LeasedRows.sqlTime(now.minus(REMEMBERED)))
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
