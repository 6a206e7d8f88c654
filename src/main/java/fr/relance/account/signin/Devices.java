package fr.relance.account.signin;

import fr.relance.account.Candidate;
import fr.relance.account.KnownCandidate;
import fr.relance.kernel.Gender;
import fr.relance.kernel.OwnerId;
import fr.relance.planning.Region;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of the browsers that are signed in. Read at each request, hence by hand and by primary key. */
@Component
public class Devices {

    private static final String COLUMNS = "id, owner_id, secret_hash, label, created_at, last_seen_at";

    private static final Logger LOG = LoggerFactory.getLogger(Devices.class);

    /** Of one person; a program that signs in over and over fills nothing. */
    static final int MOST = 100;

    private final JdbcClient jdbc;
    private final Clock clock;

    Devices(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A new device of that person; those that are over go, and of very many those seen longest ago. */
    public Device add(UUID account, String label) {
        List<Device> known = all(account);
        Stream.concat(
                        known.stream().filter(old -> old.isOver(clock.instant())),
                        known.stream().skip(MOST - 1))
                .distinct()
                .forEach(old -> remove(account, old.id()));
        Device device = Device.of(account, label, clock.instant());
        jdbc.sql("""
                        insert into device (id, owner_id, label, created_at, last_seen_at)
                        values (?, ?, ?, ?, ?)""")
                .params(device.id(), account, label)
                .params(sqlTime(device.createdAt()), sqlTime(device.lastSeenAt()))
                .update();
        return device;
    }

    /** The device, unless it is unknown, over or taken back; whose it is is known with it. */
    public Optional<Device> find(UUID id) {
        return jdbc.sql("""
                        select d.id, d.owner_id, d.secret_hash, d.label, d.created_at, d.last_seen_at,
                            a.first_name, a.last_name, a.email, a.phone, a.gender, a.region, a.time_zone
                        from device d join account a on a.id = d.owner_id where d.id = ?""")
                .param(id)
                .query((row, number) -> {
                    Device device = read(row, number);
                    KnownCandidate.keep(new OwnerId(device.account()), person(row));
                    return device;
                })
                .optional()
                .filter(device -> !device.isOver(clock.instant()));
    }

    /** Those of one person, the last seen first; some may be over. */
    List<Device> all(UUID account) {
        return jdbc.sql("select " + COLUMNS + " from device where owner_id = ? order by last_seen_at desc, id")
                .param(account)
                .query(Devices::read)
                .list();
    }

    /** Those of one person that are not over, the last seen first. */
    public Stream<Device> open(UUID account) {
        return all(account).stream().filter(device -> !device.isOver(clock.instant()));
    }

    /** Notes that it was seen, unless that is noted already; where nothing can be written, people can still read. */
    void visit(Device device) {
        if (device.isNewVisit(clock.instant())) {
            try {
                jdbc.sql("update device set last_seen_at = ? where id = ?")
                        .params(sqlTime(clock.instant()), device.id())
                        .update();
            } catch (DataAccessResourceFailureException e) {
                LOG.debug("A visit is not noted: {}", e.getMessage());
            }
        }
    }

    /** From now on it stays signed in, by the secret of that hash. */
    void remember(UUID id, String secretHash) {
        jdbc.sql("update device set secret_hash = ? where id = ?")
                .params(secretHash, id)
                .update();
    }

    /** Signs it out; whether there was such a device of that person. */
    boolean remove(UUID account, UUID id) {
        return jdbc.sql("delete from device where owner_id = ? and id = ?")
                        .params(account, id)
                        .update()
                > 0;
    }

    /** Signs all devices of a person out but one. */
    public void removeOthers(UUID account, UUID kept) {
        jdbc.sql("delete from device where owner_id = ? and id <> ?")
                .params(account, kept)
                .update();
    }

    /** Signs a person out everywhere. */
    public void removeAll(UUID account) {
        jdbc.sql("delete from device where owner_id = ?").param(account).update();
    }

    private static Device read(ResultSet row, int number) throws SQLException {
        return new Device(
                row.getObject("id", UUID.class),
                row.getObject("owner_id", UUID.class),
                row.getString("secret_hash"),
                row.getString("label"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getObject("last_seen_at", OffsetDateTime.class).toInstant());
    }

    private static Candidate person(ResultSet row) throws SQLException {
        return new Candidate(
                row.getString("first_name"),
                row.getString("last_name"),
                row.getString("email"),
                row.getString("phone"),
                Gender.valueOf(row.getString("gender")),
                Region.valueOf(row.getString("region")),
                ZoneId.of(row.getString("time_zone")));
    }

    private static OffsetDateTime sqlTime(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
