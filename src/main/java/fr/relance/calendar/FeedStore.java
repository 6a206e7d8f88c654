package fr.relance.calendar;

import fr.relance.account.CandidateClock;
import fr.relance.account.OtherKeys;
import fr.relance.account.Secrets;
import fr.relance.kernel.FrenchDates;
import fr.relance.kernel.OwnerId;
import fr.relance.kernel.PersonalData;
import fr.relance.kernel.PersonalTable;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of {@link Feed}s; who reads one is known by the hash of its secret alone. */
@Component
class FeedStore {

    private static final String ALL = "select owner_id, discreet, created_at, changed_at from calendar_feed ";

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
        jdbc.sql("insert into calendar_feed (owner_id, secret_hash, discreet, created_at, changed_at)"
                        + " values (?, ?, ?, ?, ?)")
                .params(feed.owner().value(), Secrets.hash(secret), feed.discreet(), sqlTime(feed.createdAt()))
                .param(feed.changedAt() == null ? null : sqlTime(feed.changedAt()))
                .update();
    }

    void setDiscreet(OwnerId owner, boolean discreet, Instant now) {
        jdbc.sql("update calendar_feed set discreet = ?, changed_at = ? where owner_id = ? and discreet <> ?")
                .params(discreet, sqlTime(now), owner.value(), discreet)
                .update();
    }

    /** Every entry is another from now on. */
    void changed(OwnerId owner, Instant now) {
        jdbc.sql("update calendar_feed set changed_at = ? where owner_id = ?")
                .params(sqlTime(now), owner.value())
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
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("changed_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant)
                        .orElse(null));
    }

    private static OffsetDateTime sqlTime(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    /**
     * A calendar that somebody reads by its address.
     *
     * @param changedAt when every entry of it last changed at once: by another zone, another discretion or another address; null if none did
     */
    record Feed(
            OwnerId owner,
            boolean discreet,
            Instant createdAt,
            @Nullable Instant changedAt) {}

    /** The secret address of the calendar, to who chooses a new password: whoever was in the account may have read it there. */
    @Component
    @Order(3)
    static class FeedKeys implements OtherKeys {

        private final FeedStore store;
        private final CandidateClock clock;

        FeedKeys(FeedStore store, CandidateClock clock) {
            this.store = store;
            this.clock = clock;
        }

        @Override
        public String kind() {
            return "calendrier";
        }

        @Override
        public String title() {
            return "calendar.key";
        }

        @Override
        public List<String> of(OwnerId owner) {
            ZoneId zone = clock.candidate(owner).zone();
            return store.of(owner).stream()
                    .map(feed -> FrenchDates.withYear(LocalDate.ofInstant(feed.createdAt(), zone)))
                    .toList();
        }

        @Override
        public void end(OwnerId owner) {
            store.remove(owner);
        }
    }

    /** That there is an address of a calendar, since when, and how discreet it is. */
    @Component
    @Order(70)
    static class CalendarData implements PersonalData {

        @Override
        public List<PersonalTable> tables() {
            return List.of(PersonalTable.owned("calendrier", "calendar_feed")
                    .orderedBy("t.owner_id")
                    .keepingSecret("secret_hash"));
        }
    }
}
