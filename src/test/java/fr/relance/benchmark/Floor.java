package fr.relance.benchmark;

import fr.relance.kernel.OwnerId;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** The least that a page with rows can cost here: one query by an index, its 25 rows through a plain template, for anybody. */
final class Floor {

    static final String PATH = "/benchmark/floor";

    private final JdbcClient jdbc;
    private volatile UUID owner = new UUID(0, 0);

    Floor(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whose rows it shows. */
    void show(OwnerId whose) {
        owner = whose.value();
    }

    ServerResponse page(ServerRequest request) {
        List<Row> rows = jdbc.sql("""
                        select kind, channel, slot_at, state from follow_up
                        where owner_id = ? and state = 'PENDING' order by slot_at fetch first 25 rows only""")
                .param(owner)
                .query((row, number) -> new Row(
                        row.getString("kind"),
                        row.getString("channel"),
                        row.getObject("slot_at", LocalDateTime.class),
                        row.getString("state")))
                .list();
        return ServerResponse.ok().render("benchmark/floor", Map.of("rows", rows));
    }

    /** A line of the page. */
    public record Row(String kind, String channel, LocalDateTime slotAt, String state) {}
}
