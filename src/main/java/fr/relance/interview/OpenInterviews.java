package fr.relance.interview;

import fr.relance.kernel.InList;
import fr.relance.kernel.JobApplicationId;
import fr.relance.kernel.OwnerId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Entretiens that are to come or to be completed. */
@Component
class OpenInterviews {

    private static final String OPEN = """
            select id, job_application_id, happened_at, setting, announced_words, debriefed from announced_fact
            where owner_id = :owner and job_application_id in (:ids) and fact_type = 'INTERVIEW' and deleted_at is null
                and (happened_at > :now or debriefed = false)
            order by happened_at""";

    private final JdbcClient jdbc;

    OpenInterviews(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of these candidatures, the earliest first. */
    List<Row> of(OwnerId owner, LocalDateTime now, Collection<JobApplicationId> ids) {
        return ids.isEmpty()
                ? List.of()
                : jdbc.sql(OPEN)
                        .param("owner", owner.value())
                        .param("ids", InList.of(ids))
                        .param("now", now)
                        .query(Row::read)
                        .list();
    }

    /** One of them. */
    record Row(
            UUID id,
            JobApplicationId jobApplication,
            LocalDateTime at,
            InterviewSetting setting,
            @Nullable String announcedWords,
            boolean debriefed) {

        private static Row read(ResultSet row, int number) throws SQLException {
            return new Row(
                    row.getObject("id", UUID.class),
                    new JobApplicationId(row.getObject("job_application_id", UUID.class)),
                    row.getObject("happened_at", LocalDateTime.class),
                    InterviewSetting.valueOf(row.getString("setting")),
                    row.getString("announced_words"),
                    row.getBoolean("debriefed"));
        }
    }
}
