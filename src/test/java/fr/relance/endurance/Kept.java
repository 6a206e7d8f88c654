package fr.relance.endurance;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;

/** What is in a database whose application is dead, read from its file. */
final class Kept implements AutoCloseable {

    /** What a saved interview, or candidature, is made of: with any of it missing it was saved by halves. */
    private static final String HALVES = """
            select count(*) from job_application j where
            not exists (select 1 from journal_entry e where e.job_application_id = j.id and e.undoable)
            or not exists (select 1 from journal_undo u where u.job_application_id = j.id)
            or not exists (select 1 from search_document d where d.job_application_id = j.id)
            or (j.company like 'i%' and (
                not exists (select 1 from announced_fact i where i.job_application_id = j.id and length(i.announced_words) > 0)
                or not exists (select 1 from contact c where c.job_application_id = j.id)
                or not exists (select 1 from follow_up f where f.job_application_id = j.id)))""";

    private final Connection connection;

    Kept(Path data) throws SQLException {
        connection = DriverManager.getConnection(
                "jdbc:h2:file:" + data.resolve("relance") + ";WRITE_DELAY=0;MAX_COMPACT_TIME=0", "sa", "");
    }

    /** Each mark with the length of the text that was saved with it. */
    Map<String, Integer> marks() throws SQLException {
        Map<String, Integer> marks = new HashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("""
                        select j.company, coalesce(length(j.notes), length(i.announced_words)) from job_application j
                        left join announced_fact i on i.job_application_id = j.id""")) {
            while (rows.next()) {
                marks.put(rows.getString(1), rows.getInt(2));
            }
        }
        return marks;
    }

    /** How many were saved by halves. */
    int halves() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(HALVES)) {
            rows.next();
            return rows.getInt(1);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
