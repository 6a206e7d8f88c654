package fr.relance.reminder;

import java.time.Duration;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whether reminders are late: more than an hour after they were due, by whom it may be, or given up within a day. */
@Component
class Lateness {

    static final Duration LATE = Duration.ofHours(1);
    private static final Duration REMEMBERED = Duration.ofDays(1);

    private final JdbcClient jdbc;

    Lateness(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An address that a server refuses is its owner's affair, as long as others are taken. */
    boolean isAny(Instant now) {
        return jdbc.sql("""
                        select count(*) from reminder r where
                          state in ('WAITING', 'SENDING') and due_at < :late
                            and not exists (select 1 from reminder_wishes w where w.owner_id = r.owner_id and w.asked_at >= :late)
                            and (way = 'MAIL' or exists (select 1 from push_device d
                              where d.owner_id = r.owner_id and d.gone = false and d.added_at < :late))
                          or state = 'GIVEN_UP' and ended_at > :remembered and (failure is null or failure <> 'ADDRESS_REFUSED'
                            or not exists (select 1 from reminder s
                              where s.state = 'SENT' and s.way = r.way and s.ended_at > :remembered))""")
                        .param("late", Outbox.sqlTime(now.minus(LATE)))
                        .param("remembered", Outbox.sqlTime(now.minus(REMEMBERED)))
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
