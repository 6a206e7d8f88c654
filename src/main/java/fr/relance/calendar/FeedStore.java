package fr.relance.calendar;

import fr.relance.account.Secrets;
import fr.relance.kernel.OwnerId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of {@link Feed}s; who reads one is known by the hash of its secret alone. */
@Component
class FeedStore {

    private static final String ALL = "select owner_id, discreet, created_at from calendar_feed ";

    private final JdbcClient jdbc;

    FeedStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Feed> of(OwnerId owner) {
        return jdbc.sql(ALL + "where owner_id = ?")
                .param(owner.value())
                .query(FeedStore::read)
                .optional();
    }

    Optional<Feed> withSecret(String secret) {
        return jdbc.sql(ALL + "where secret_hash = ?")
                .param(Secrets.hash(secret))
                .query(FeedStore::read)
                .optional();
    }

    /** The address that was there before serves no more. */
    void replace(Feed feed, String secret) {
        remove(feed.owner());
        jdbc.sql("insert into calendar_feed (owner_id, secret_hash, discreet, created_at) values (?, ?, ?, ?)")
                .params(feed.owner().value(), Secrets.hash(secret), feed.discreet(), sqlTime(feed.createdAt()))
                .update();
    }

    void setDiscreet(OwnerId owner, boolean discreet) {
        jdbc.sql("update calendar_feed set discreet = ? where owner_id = ?")
                .params(discreet, owner.value())
                .update();
    }

    void remove(OwnerId owner) {
        jdbc.sql("delete from calendar_feed where owner_id = ?")
                .param(owner.value())
                .update();
    }

    private static Feed read(ResultSet row, int number) throws SQLException {
        return new Feed(
                new OwnerId(row.getObject("owner_id", UUID.class)),
                row.getBoolean("discreet"),
                row.getObject("created_at", OffsetDateTime.class).toInstant());
    }

    private static OffsetDateTime sqlTime(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
