package fr.relance.dashboard;

import fr.relance.followup.Silences;
import fr.relance.followup.Silent;
import fr.relance.interview.InterviewRow;
import fr.relance.interview.InterviewSetting;
import fr.relance.jobapplication.OwedReply;
import fr.relance.kernel.InterviewId;
import fr.relance.kernel.JobApplicationId;
import fr.relance.kernel.OwnerId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What stands on the agenda beside the relances. */
@Component
class Beside {

    /** Each part by an index that has its order, ten rows at most and no others read; sent as one statement. */
    private static final String OPEN = """
            (select 'OWED' as part, j.id, j.answered_at, null as happened_at, null as setting, null as place, j.company, j.job_position, j.version
            from job_application j
            where j.owner_id = :owner and j.deleted_at is null and j.reply_owed = true
            order by j.owner_id, j.reply_owed, j.answered_at, j.id fetch first 10 rows only)
            union all
            (select 'TO_COMPLETE', i.id, null, i.happened_at, i.setting, i.place, j.company, j.job_position, i.version
            from announced_fact i join job_application j on j.id = i.job_application_id and j.deleted_at is null
            where i.owner_id = :owner and i.fact_type = 'INTERVIEW' and i.deleted_at is null and i.happened_at <= :now
                and i.debriefed = false
            order by i.owner_id, i.debriefed, i.happened_at desc, i.id fetch first 10 rows only)
            union all
            (select 'TO_COME', i.id, null, i.happened_at, i.setting, i.place, j.company, j.job_position, i.version
            from announced_fact i join job_application j on j.id = i.job_application_id and j.deleted_at is null
            where i.owner_id = :owner and i.fact_type = 'INTERVIEW' and i.deleted_at is null and i.happened_at > :now
            order by i.owner_id, i.happened_at, i.id fetch first 10 rows only)""";

    private final JdbcClient jdbc;
    private final Silences silences;

    Beside(JdbcClient jdbc, Silences silences) {
        this.jdbc = jdbc;
        this.silences = silences;
    }

    Sections of(OwnerId owner, LocalDateTime now) {
        // Sorted by what each part is limited by: what is united has no order.
        SortedMap<OffsetDateTime, List<OwedReply>> toAnswer = new TreeMap<>(OffsetDateTime.timeLineOrder());
        List<InterviewRow> toComplete = new ArrayList<>();
        List<InterviewRow> toCome = new ArrayList<>();
        jdbc.sql(OPEN).param("owner", owner.value()).param("now", now).query((ResultSet row) -> {
            switch (row.getString("part")) {
                case "OWED" ->
                    toAnswer.computeIfAbsent(
                                    row.getObject("answered_at", OffsetDateTime.class), at -> new ArrayList<>())
                            .add(owed(row));
                case "TO_COMPLETE" -> toComplete.add(interview(row));
                default -> toCome.add(interview(row));
            }
        });
        Comparator<InterviewRow> byId = Comparator.comparing(row -> row.id().toString());
        toComplete.sort(Comparator.comparing(InterviewRow::at).reversed().thenComparing(byId));
        toCome.sort(Comparator.comparing(InterviewRow::at).thenComparing(byId));
        return new Sections(
                toAnswer.values().stream().flatMap(List::stream).toList(), toComplete, toCome, silences.of(owner));
    }

    private static OwedReply owed(ResultSet row) throws SQLException {
        return new OwedReply(
                new JobApplicationId(row.getObject("id", UUID.class)),
                row.getString("company"),
                row.getString("job_position"),
                row.getLong("version"));
    }

    private static InterviewRow interview(ResultSet row) throws SQLException {
        return new InterviewRow(
                new InterviewId(row.getObject("id", UUID.class)),
                row.getObject("happened_at", LocalDateTime.class),
                InterviewSetting.valueOf(row.getString("setting")),
                row.getString("place"),
                row.getString("company"),
                row.getString("job_position"));
    }

    record Sections(
            List<OwedReply> toAnswer, List<InterviewRow> toComplete, List<InterviewRow> toCome, List<Silent> silent) {

        static final Sections NONE = new Sections(List.of(), List.of(), List.of(), List.of());
    }
}
