package fr.relance.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The devices that stay signed in: a public series and the hash of a secret for each. */
@Component
class RememberedDevices {

    /** A device that was not used for so long has to sign in again. */
    static final Duration VALIDITY = Duration.ofDays(60);

    private final JdbcClient jdbc;
    private final Clock clock;

    RememberedDevices(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void add(String series, String tokenHash, String username) {
        jdbc.sql("insert into persistent_logins (series, username, token, last_used) values (?, ?, ?, ?)")
                .params(series, username, tokenHash, sqlTime(clock.instant()))
                .update();
    }

    /** The device, unless it is unknown or was away for too long. */
    Optional<RememberedDevice> find(String series) {
        return jdbc.sql("select username, token from persistent_logins where series = ? and last_used > ?")
                .params(series, sqlTime(clock.instant().minus(VALIDITY)))
                .query((row, number) -> new RememberedDevice(row.getString("username"), row.getString("token")))
                .optional();
    }

    void touch(String series) {
        jdbc.sql("update persistent_logins set last_used = ? where series = ?")
                .params(sqlTime(clock.instant()), series)
                .update();
    }

    void remove(String series) {
        jdbc.sql("delete from persistent_logins where series = ?").param(series).update();
    }

    private static OffsetDateTime sqlTime(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    /** Whose device it is, and the hash of its secret. */
    record RememberedDevice(String username, String tokenHash) {}
}
