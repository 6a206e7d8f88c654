package fr.relance.followup;

import fr.relance.kernel.Civility;
import fr.relance.kernel.FollowUpId;
import fr.relance.kernel.JobApplicationId;
import fr.relance.kernel.OwnerId;
import fr.relance.planning.Channel;
import fr.relance.planning.StepKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.domain.SliceImpl;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The lines of what waits to be done. */
@Component
class PendingRows {

    private static final String COLUMNS = """
            (select f.id, f.kind, f.channel, f.slot_at, f.moved, f.reasons, f.version, k.outcome, i.fact_type,
                j.id as job_application_id, j.company, j.job_position, j.version as job_application_version,
                c.civility, c.last_name
            """;

    /** Nothing of what was taken away, nor of an interview to come. */
    private static final String HAPPENED = """
            join job_application j on j.id = f.job_application_id and j.deleted_at is null
            left join follow_up_call k on k.follow_up_id = f.id
            left join contact c on c.id = f.contact_id and c.deleted_at is null
            where f.owner_id = :owner and f.state = 'PENDING'
                and (i.id is null or i.deleted_at is null and (i.fact_type = 'NEW_DATE' or i.happened_at <= :now))
            """;

    /** In the order of the index {@code follow_up_open}, so that the database reads the first ones and no others; how many is no parameter, since by that alone H2 does not see that it is asked for others than before. */
    private static final String FIRST =
            " order by f.owner_id, f.state, f.place_in_plan, f.slot_at, f.id fetch first %1$d rows only)";

    private static final String OF_FACT = " from follow_up f left join announced_fact i on i.id = f.fact_id ";

    /** The follow-ups; the messages of the day after whose slot is not over, and those of a recent interview: see {@link AsOf}. */
    private static final String PENDING = COLUMNS + OF_FACT + HAPPENED + " and f.place_in_plan = 'FOLLOW_UP'" + FIRST
            + " union all " + COLUMNS + OF_FACT + HAPPENED
            + " and f.place_in_plan = 'FIRST_DAY' and f.slot_at >= :startOfDay" + FIRST
            + " union all " + COLUMNS + " from announced_fact i join follow_up f on f.fact_id = i.id " + HAPPENED
            + " and i.owner_id = :owner and i.happened_at >= :stillFresh and i.happened_at <= :now"
            + " and f.place_in_plan = 'FIRST_DAY' and f.slot_at < :startOfDay)"
            + " order by slot_at, id offset :offset rows fetch first :size rows only";

    private final JdbcClient jdbc;

    PendingRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One page, the earliest first. */
    Slice<PendingFollowUp> page(OwnerId owner, AsOf asOf, Pageable page) {
        int size = page.getPageSize() + 1;
        List<PendingFollowUp> rows = jdbc.sql(PENDING.formatted(page.getOffset() + size))
                .param("owner", owner.value())
                .param("now", asOf.now())
                .param("startOfDay", asOf.startOfDay())
                .param("stillFresh", asOf.stillFresh())
                .param("offset", page.getOffset())
                .param("size", size)
                .query(PendingRows::read)
                .list();
        boolean more = rows.size() == size;
        return new SliceImpl<>(more ? rows.subList(0, page.getPageSize()) : rows, page, more);
    }

    private static PendingFollowUp read(ResultSet row, int number) throws SQLException {
        return new PendingFollowUp(
                new FollowUpId(row.getObject("id", UUID.class)),
                StepKind.valueOf(row.getString("kind")),
                Channel.valueOf(row.getString("channel")),
                row.getObject("slot_at", LocalDateTime.class),
                row.getBoolean("moved"),
                ReasonsConverter.read(row.getString("reasons")),
                row.getLong("version"),
                row.getString("outcome") != null,
                "INTERVIEW".equals(row.getString("fact_type")),
                new JobApplicationId(row.getObject("job_application_id", UUID.class)),
                row.getLong("job_application_version"),
                row.getString("company"),
                row.getString("job_position"),
                Optional.ofNullable(row.getString("civility"))
                        .map(Civility::valueOf)
                        .orElse(null),
                row.getString("last_name"));
    }
}
