package fr.relance.jobapplication;

import fr.relance.kernel.JobApplicationId;
import fr.relance.kernel.OwnerId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** At the start, makes the documents that are missing or were made in an older way. */
@Component
class SearchIndexing implements ApplicationRunner {

    private static final int AT_ONCE = 500;

    private final JdbcClient jdbc;
    private final SearchIndex index;
    private final SearchMemory memory;

    SearchIndexing(JdbcClient jdbc, SearchIndex index, SearchMemory memory) {
        this.jdbc = jdbc;
        this.index = index;
        this.memory = memory;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        for (List<Stale> stale = stale(); !stale.isEmpty(); stale = stale()) {
            stale.forEach(each -> index.rebuild(each.owner(), each.id()));
        }
        memory.start();
    }

    private List<Stale> stale() {
        return jdbc.sql("""
                        select j.owner_id, j.id from job_application j
                        left join search_document d on d.job_application_id = j.id
                        where d.edition is null or d.edition < ?""")
                .param(SearchDocument.EDITION)
                .withMaxRows(AT_ONCE)
                .query(Stale::of)
                .list();
    }

    private record Stale(OwnerId owner, JobApplicationId id) {

        static Stale of(ResultSet row, int number) throws SQLException {
            return new Stale(
                    new OwnerId(row.getObject(1, UUID.class)), new JobApplicationId(row.getObject(2, UUID.class)));
        }
    }
}
