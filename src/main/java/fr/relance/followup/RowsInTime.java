package fr.relance.followup;

import fr.relance.kernel.FollowUpId;
import fr.relance.kernel.InList;
import fr.relance.kernel.JobApplicationId;
import fr.relance.kernel.OwnerId;
import fr.relance.planning.Channel;
import fr.relance.planning.StepKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** What pages of candidatures show of relances, as it is at one moment. */
@Component
class RowsInTime {

    /** What is pending and waits to be done, or will: nothing of an interview to come, the message of the day after only for a while. */
    private static final String WAITS = """
            f.state = 'PENDING'
                and (i.id is null or i.deleted_at is null and (i.fact_type = 'NEW_DATE' or i.happened_at <= :now))
                and (f.place_in_plan = 'FOLLOW_UP' or f.slot_at >= :startOfDay or i.happened_at >= :stillFresh)
            """;

    /** Without an answer since before that moment, with nothing to come, and nobody goes on waiting. */
    private static final String SILENT = """
            f.silent_since < :before and (j.patient_until is null or j.patient_until <= :today)
                and not exists (select 1 from announced_fact c where c.job_application_id = j.id
                    and c.fact_type = 'INTERVIEW' and c.deleted_at is null and c.happened_at > :now)
            """;

    /** The range begins before anything happened, so that the index is not read where there is no moment. */
    private static final String SILENT_ROWS = """
            select f.id, f.silent_since, j.id as job_application_id, j.company, j.job_position, j.version
            from follow_up f join job_application j on j.id = f.job_application_id and j.deleted_at is null
            where f.owner_id = :owner and f.silent_since >= timestamp with time zone '1970-01-01 00:00:00+00:00' and
            """ + SILENT;

    private static final String FIRST_SILENT =
            SILENT_ROWS + " order by f.owner_id, f.silent_since, f.id fetch first 10 rows only";

    private static final String SILENT_OF = SILENT_ROWS + " and f.job_application_id = :id";

    private static final String COLUMNS =
            "select f.id, f.job_application_id, f.kind, f.channel, f.slot_at, f.state = 'PENDING' as pending,";

    private static final String WAITING = COLUMNS + " true as waits, false as silent"
            + " from follow_up f left join announced_fact i on i.id = f.fact_id"
            + " where f.owner_id = :owner and f.job_application_id in (:ids) and " + WAITS + " order by f.slot_at";

    private static final String ALL = COLUMNS + " case when " + WAITS + " then true else false end as waits,"
            + " case when " + SILENT + " then true else false end as silent"
            + " from follow_up f join job_application j on j.id = f.job_application_id"
            + " left join announced_fact i on i.id = f.fact_id"
            + " where f.owner_id = :owner and f.job_application_id = :id order by f.slot_at";

    private final JdbcClient jdbc;

    RowsInTime(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of these candidatures that wait, the earliest first. */
    List<Row> waiting(OwnerId owner, AsOf asOf, Collection<JobApplicationId> ids) {
        return ids.isEmpty()
                ? List.of()
                : at(asOf, jdbc.sql(WAITING))
                        .param("owner", owner.value())
                        .param("ids", InList.of(ids))
                        .query(Row::read)
                        .list();
    }

    /** Every relance of a candidature, the earliest first. */
    List<Row> all(OwnerId owner, AsOf asOf, ZoneId zone, JobApplicationId id) {
        return at(asOf, jdbc.sql(ALL))
                .param("owner", owner.value())
                .param("id", id.value())
                .param("before", Silences.before(asOf.today(), zone).atOffset(ZoneOffset.UTC))
                .param("today", asOf.today())
                .query(Row::read)
                .list();
    }

    /** The longest silent candidatures, in the order of an index, ten at most. */
    List<Silent> silent(OwnerId owner, AsOf asOf, ZoneId zone) {
        return silent(owner, asOf, zone, jdbc.sql(FIRST_SILENT));
    }

    /** The silence of one candidature. */
    List<Silent> silent(OwnerId owner, AsOf asOf, ZoneId zone, JobApplicationId id) {
        return silent(owner, asOf, zone, jdbc.sql(SILENT_OF).param("id", id.value()));
    }

    private static List<Silent> silent(OwnerId owner, AsOf asOf, ZoneId zone, StatementSpec sql) {
        return sql.param("owner", owner.value())
                .param("before", Silences.before(asOf.today(), zone).atOffset(ZoneOffset.UTC))
                .param("today", asOf.today())
                .param("now", asOf.now())
                .query((row, number) -> new Silent(
                        new FollowUpId(row.getObject("id", UUID.class)),
                        row.getObject("silent_since", OffsetDateTime.class)
                                .atZoneSameInstant(zone)
                                .toLocalDate(),
                        new JobApplicationId(row.getObject("job_application_id", UUID.class)),
                        row.getString("company"),
                        row.getString("job_position"),
                        row.getLong("version")))
                .list();
    }

    private static StatementSpec at(AsOf asOf, StatementSpec sql) {
        return sql.param("now", asOf.now())
                .param("startOfDay", asOf.startOfDay())
                .param("stillFresh", asOf.stillFresh());
    }

    /**
     * A relance at one moment.
     *
     * @param waits whether it is to be done, or will be
     * @param silent whether it was done so long ago that no answer may come any more
     */
    record Row(
            FollowUpId id,
            JobApplicationId jobApplication,
            StepKind kind,
            Channel channel,
            LocalDateTime at,
            boolean pending,
            boolean waits,
            boolean silent) {

        private static Row read(ResultSet row, int number) throws SQLException {
            return new Row(
                    new FollowUpId(row.getObject("id", UUID.class)),
                    new JobApplicationId(row.getObject("job_application_id", UUID.class)),
                    StepKind.valueOf(row.getString("kind")),
                    Channel.valueOf(row.getString("channel")),
                    row.getObject("slot_at", LocalDateTime.class),
                    row.getBoolean("pending"),
                    row.getBoolean("waits"),
                    row.getBoolean("silent"));
        }

        /** Whether its page says more of it: the message of the day after only for a few days. */
        boolean isShown(AsOf asOf) {
            return pending && (PlaceInPlan.of(kind) == PlaceInPlan.FOLLOW_UP || !at.isBefore(asOf.stillFresh()));
        }
    }
}
