package fr.relance.jobapplication;

import fr.relance.kernel.InList;
import fr.relance.kernel.JobApplicationId;
import fr.relance.kernel.OwnerId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what search keeps in memory: one statement for each question. */
@Component
class SearchReading {

    /** All numbers are above 0: by that H2 knows which of two indexes that begin alike has this order. */
    private static final String ENTRIES = "select id, job_application_id from journal_entry where owner_id = ?"
            + " and id > 0 order by owner_id, id desc fetch first " + RememberedDocuments.ENTRIES + " rows only";

    private static final String LISTED = " from search_document where owner_id = :owner and hidden = false";

    private static final String DOCUMENT =
            "select d.job_application_id, d.stage, d.activity_at, d.sent_on, d.company_key,"
                    + " d.position_key, d.content, d.further from ";

    /** Nothing is read of documents that take too much room together. */
    private static final String ALL = DOCUMENT.replace(" from ", ", room.total from ")
            + "(select sum(char_length(content) + char_length(further) + " + RememberedDocument.ALONE + ") as total"
            + LISTED
            + """
            ) room left join search_document d on d.owner_id = :owner and d.hidden = false and room.total <= :most""";

    private final JdbcClient jdbc;

    SearchReading(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The latest entries of the owner's journal, and of which candidature they tell. */
    Map<Long, JobApplicationId> entries(OwnerId owner) {
        Map<Long, JobApplicationId> entries = new HashMap<>();
        jdbc.sql(ENTRIES).param(owner.value()).query(row -> {
            entries.put(row.getLong("id"), id(row));
        });
        return entries;
    }

    /**
     * The documents of all candidatures that are listed.
     *
     * @param most room that they may take, in bytes
     * @return empty if they take more
     */
    Optional<List<RememberedDocument>> all(OwnerId owner, long most) {
        List<RememberedDocument> all = new ArrayList<>();
        boolean[] fits = {true};
        jdbc.sql(ALL).param("owner", owner.value()).param("most", most).query(row -> {
            fits[0] = row.getLong("total") <= most;
            if (row.getObject("job_application_id") != null) {
                all.add(document(row));
            }
        });
        return fits[0] ? Optional.of(all) : Optional.empty();
    }

    /** The documents of those candidatures, of which there is one at least; none of one that is not listed. */
    List<RememberedDocument> some(OwnerId owner, Collection<JobApplicationId> ids) {
        return jdbc.sql(
                        DOCUMENT
                                + "search_document d where d.owner_id = :owner and d.hidden = false and d.job_application_id in (:ids)")
                .param("owner", owner.value())
                .param("ids", InList.of(ids))
                .query((row, number) -> document(row))
                .list();
    }

    /** The candidatures that are listed, by company and post. */
    List<JobApplicationId> byName(OwnerId owner) {
        return jdbc.sql("select job_application_id" + LISTED + " order by " + ListOrder.COMPANY.sql())
                .param("owner", owner.value())
                .query((row, number) -> id(row))
                .list();
    }

    private static RememberedDocument document(ResultSet row) throws SQLException {
        String text = row.getString("content") + "\n" + row.getString("further");
        Instant activityAt = row.getObject("activity_at", OffsetDateTime.class).toInstant();
        return new RememberedDocument(
                new SearchHit(id(row), Stage.valueOf(row.getString("stage"))),
                ChronoUnit.MICROS.between(Instant.EPOCH, activityAt),
                row.getObject("sent_on", LocalDate.class).toEpochDay(),
                row.getString("company_key") + "\n" + row.getString("position_key"),
                text,
                Grams.of(text));
    }

    private static JobApplicationId id(ResultSet row) throws SQLException {
        return new JobApplicationId(row.getObject("job_application_id", UUID.class));
    }
}
