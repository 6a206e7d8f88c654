package fr.relance.reminder;

import com.zerodeplibs.webpush.PushSubscription;
import com.zerodeplibs.webpush.UserAgentMessageEncryptionKeyInfo;
import fr.relance.kernel.NotAllowed;
import fr.relance.kernel.NotFound;
import fr.relance.kernel.OwnerId;
import fr.relance.queue.LeasedRows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The browsers in which people see their reminders. */
@Service
@Transactional
public class PushDevices {

    private static final int AT_MOST = 10;
    private static final int LONGEST_ENDPOINT = 1000;

    private final JdbcClient jdbc;
    private final PushProperties services;
    private final PushKeys keys;
    private final Clock clock;

    PushDevices(JdbcClient jdbc, PushProperties services, PushKeys keys, Clock clock) {
        this.jdbc = jdbc;
        this.services = services;
        this.keys = keys;
        this.clock = clock;
    }

    /** What a browser is told when it subscribes. */
    public String publicKey() {
        return keys.publicKey();
    }

    /** Those of one person, the latest first. */
    @Transactional(readOnly = true)
    public List<PushDevice> of(OwnerId owner) {
        return jdbc.sql(
                        "select id, label, added_at, gone from push_device where owner_id = ? order by added_at desc, id")
                .param(owner.value())
                .query(PushDevices::device)
                .list();
    }

    /**
     * From now on that browser shows that person's reminders, and nobody else's.
     *
     * @param device in which they are signed in: signed out, it shows nothing any more
     * @throws NotAllowed if the address is of no push service that we know, nothing can be sealed for it, or there are ten already
     */
    public void add(OwnerId owner, UUID device, PushTarget target, String label) {
        String endpoint = target.endpoint();
        if (endpoint.length() > LONGEST_ENDPOINT || !services.knows(endpoint) || !target.canBeSealed()) {
            throw new NotAllowed("reminder.push.refused");
        }
        jdbc.sql("delete from push_device where endpoint = ? or gone = true and device_id = ?")
                .params(endpoint, device)
                .update();
        if (of(owner).size() >= AT_MOST) {
            throw new NotAllowed("reminder.push.tooMany");
        }
        try {
            insert(owner, device, target, label);
        } catch (DataIntegrityViolationException addedByAnotherTab) {
            throw new NotAllowed("reminder.push.refused");
        }
    }

    /**
     * The same for a browser whose messages went to another place before; nothing is sent there any more. One that was taken away meanwhile
     * does not come back by itself.
     *
     * @throws NotFound if it is not known as that person's
     */
    public void move(OwnerId owner, UUID device, String before, PushTarget target, String label) {
        int moved = jdbc.sql("delete from push_device where owner_id = ? and device_id = ? and endpoint = ?")
                .params(owner.value(), device, before)
                .update();
        if (moved == 0) {
            throw new NotFound(device);
        }
        add(owner, device, target, label);
    }

    private void insert(OwnerId owner, UUID device, PushTarget target, String label) {
        jdbc.sql("insert into push_device (id, owner_id, device_id, endpoint, p256dh, auth, label, added_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        target.id(),
                        owner.value(),
                        device,
                        target.endpoint(),
                        target.p256dh(),
                        target.auth(),
                        label,
                        LeasedRows.sqlTime(clock.instant()))
                .update();
    }

    /**
     * That browser shows nothing any more.
     *
     * @throws NotFound if it is unknown, or another's
     */
    public void remove(OwnerId owner, UUID id) {
        int removed = jdbc.sql("delete from push_device where owner_id = ? and id = ?")
                .params(owner.value(), id)
                .update();
        if (removed == 0) {
            throw new NotFound(id);
        }
    }

    /** Its service knows it no more: it is kept in sight, or its owner would wait for what never comes. */
    void gone(OwnerId owner, UUID id) {
        jdbc.sql("update push_device set gone = true where owner_id = ? and id = ?")
                .params(owner.value(), id)
                .update();
    }

    /** Where a person's messages go. */
    @Transactional(readOnly = true)
    List<PushTarget> targets(OwnerId owner) {
        return jdbc.sql("select id, endpoint, p256dh, auth from push_device"
                        + " where owner_id = ? and gone = false order by added_at, id")
                .param(owner.value())
                .query(PushDevices::target)
                .list();
    }

    private static PushDevice device(ResultSet row, int number) throws SQLException {
        return new PushDevice(
                row.getObject("id", UUID.class),
                row.getString("label"),
                row.getObject("added_at", OffsetDateTime.class).toInstant(),
                row.getBoolean("gone"));
    }

    private static PushTarget target(ResultSet row, int number) throws SQLException {
        return new PushTarget(
                row.getObject("id", UUID.class),
                row.getString("endpoint"),
                row.getString("p256dh"),
                row.getString("auth"));
    }

    /**
     * Where messages for a browser go, and what seals them so that it alone reads them (RFC 8291).
     *
     * @param endpoint 1,000 characters at most
     * @param p256dh its public key, in Base64 for addresses
     * @param auth a secret that it shares with us, likewise
     */
    public record PushTarget(UUID id, String endpoint, String p256dh, String auth) {

        /** As a browser tells it. */
        public PushTarget(String endpoint, String p256dh, String auth) {
            this(UUID.randomUUID(), endpoint, p256dh, auth);
        }

        /** Whether anything can be sealed for it. */
        boolean canBeSealed() {
            try {
                UserAgentMessageEncryptionKeyInfo.of(p256dh, auth);
                return true;
            } catch (RuntimeException e) {
                return false;
            }
        }

        PushSubscription subscription() {
            PushSubscription.Keys keys = new PushSubscription.Keys();
            keys.setP256dh(p256dh);
            keys.setAuth(auth);
            PushSubscription subscription = new PushSubscription();
            subscription.setEndpoint(endpoint);
            subscription.setKeys(keys);
            return subscription;
        }
    }

    /**
     * A browser that shows somebody's reminders.
     *
     * @param label browser and system in a few words
     * @param gone whether its service knows it no more, so that it shows nothing until it asks anew
     */
    public record PushDevice(UUID id, String label, Instant since, boolean gone) {}
}
