package fr.relance.journal;

import fr.relance.kernel.JobApplicationId;
import fr.relance.kernel.JournalEntryId;
import fr.relance.kernel.OwnerId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.domain.SliceImpl;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what happened to a candidature. */
@Component
class History {

    /** The last change that was not taken back, if what is needed for that is still there: what undo takes back next. */
    private static final String PAGE = """
            select e.public_id, e.recorded_at, e.fact, e.icon, e.detail, e.subject, e.body, e.href,
                e.id = (select u.entry_id from journal_undo u where u.entry_id =
                    (select max(c.id) from journal_entry c
                    where c.owner_id = :owner and c.job_application_id = :id and c.undoable = true
                        and not exists (select 1 from journal_entry b where b.undo_of = c.id))) as undoable_now
            from journal_entry e where e.owner_id = :owner and e.job_application_id = :id
            order by e.id desc offset :offset rows fetch first :size rows only""";

    private final JdbcClient jdbc;

    History(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One page, the latest first. */
    Slice<JournalEntryView> page(OwnerId owner, JobApplicationId id, Pageable page) {
        int size = page.getPageSize() + 1;
        List<JournalEntryView> rows = jdbc.sql(PAGE)
                .param("owner", owner.value())
                .param("id", id.value())
                .param("offset", page.getOffset())
                .param("size", size)
                .query(History::read)
                .list();
        boolean more = rows.size() == size;
        return new SliceImpl<>(more ? rows.subList(0, page.getPageSize()) : rows, page, more);
    }

    private static JournalEntryView read(ResultSet row, int number) throws SQLException {
        return new JournalEntryView(
                new JournalEntryId(row.getObject("public_id", UUID.class)),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getString("fact"),
                row.getString("icon"),
                row.getString("detail"),
                row.getString("subject"),
                row.getString("body"),
                row.getString("href"),
                row.getBoolean("undoable_now"));
    }
}
