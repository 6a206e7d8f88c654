package fr.relance.reminder;

import fr.relance.kernel.OwnerId;
import fr.relance.queue.LeasedRows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Everybody who wants mails, for the thread that makes them: it acts for nobody in particular. */
@Component
class Recipients {

    private static final String COLUMNS = """
            select owner_id, digest, digest_hour, day_sheet, evening_after, discreet, by_mail, asked_at, version,
              (select count(*) from push_device d where d.owner_id = reminder_wishes.owner_id and d.gone = false) as devices
            from reminder_wishes
            """;

    private final JdbcClient jdbc;

    Recipients(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Recipient> all() {
        return jdbc.sql(COLUMNS + "where digest = true or day_sheet = true or evening_after = true order by owner_id")
                .query(Recipients::read)
                .list();
    }

    Recipient of(OwnerId owner) {
        return jdbc.sql(COLUMNS + "where owner_id = ?")
                .param(owner.value())
                .query(Recipients::read)
                .optional()
                .orElseGet(() -> new Recipient(owner, Wishes.NONE, Instant.EPOCH, hasDevices(owner), Reminders.NEVER));
    }

    /** Whether they chose reminders, or that they want none. */
    boolean chose(OwnerId owner) {
        return jdbc.sql("select count(*) from reminder_wishes where owner_id = ?")
                        .param(owner.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private boolean hasDevices(OwnerId owner) {
        return jdbc.sql("select count(*) from push_device where owner_id = ? and gone = false")
                        .param(owner.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** What is asked for anew counts from now on; false if they asked for something else since that was read. */
    boolean ask(Recipient before, Wishes wishes, Instant now) {
        String statement = before.chose()
                ? "update reminder_wishes set digest = :digest, digest_hour = :hour, day_sheet = :sheet,"
                        + " evening_after = :evening, discreet = :discreet, by_mail = :mail, asked_at = :since,"
                        + " version = version + 1 where owner_id = :owner and version = :version"
                : "insert into reminder_wishes (id, version, owner_id, digest, digest_hour, day_sheet, evening_after,"
                        + " discreet, by_mail, asked_at)"
                        + " values (:id, 0, :owner, :digest, :hour, :sheet, :evening, :discreet, :mail, :since)";
        boolean anew = !before.chose() || wishes.wantsMoreThan(before.wishes);
        try {
            return jdbc.sql(statement)
                            .param("id", UUID.randomUUID())
                            .param("owner", before.owner.value())
                            .param("digest", wishes.digest())
                            .param("hour", wishes.hour())
                            .param("sheet", wishes.daySheet())
                            .param("evening", wishes.eveningAfter())
                            .param("discreet", wishes.discreet())
                            .param("mail", wishes.byMail())
                            .param("since", LeasedRows.sqlTime(anew ? now : before.since))
                            .param("version", before.version)
                            .update()
                    == 1;
        } catch (DataIntegrityViolationException askedAtTheSameMoment) {
            return false;
        }
    }

    /** Whatever else happens at the same moment: who wants no mail gets none. */
    void stop(OwnerId owner) {
        jdbc.sql("update reminder_wishes set digest = false, day_sheet = false, evening_after = false,"
                        + " version = version + 1 where owner_id = ?")
                .param(owner.value())
                .update();
    }

    private static Recipient read(ResultSet row, int number) throws SQLException {
        return new Recipient(
                new OwnerId(row.getObject("owner_id", UUID.class)),
                new Wishes(
                        row.getBoolean("digest"),
                        row.getInt("digest_hour"),
                        row.getBoolean("day_sheet"),
                        row.getBoolean("evening_after"),
                        row.getBoolean("discreet"),
                        row.getBoolean("by_mail")),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                row.getInt("devices") > 0,
                row.getLong("version"));
    }

    /**
     * What somebody wants, and from when on: what was due before is not sent.
     *
     * @param onDevices whether devices of theirs show notifications
     * @param version grows with each wish; {@link Reminders#NEVER} for who never said what they want
     */
    record Recipient(OwnerId owner, Wishes wishes, Instant since, boolean onDevices, long version) {

        boolean chose() {
            return version != Reminders.NEVER;
        }

        /** Mails come back when no device is left: whoever asked is never left without. */
        boolean uses(Way way) {
            return way == Way.PUSH ? onDevices : wishes.byMail() || !onDevices;
        }

        /** Who entrusts a mail wants to hear that it did not leave, unless they said that they want to hear nothing at all. */
        boolean wants(ReminderKind kind) {
            return kind == ReminderKind.NOT_SENT && !chose() || wishes.wants(kind);
        }

        boolean wants(Timetable.Window window) {
            return wishes.wants(window.kind()) && window.from().isAfter(since);
        }
    }
}
