package fr.relance.support;

import fr.relance.kernel.FollowUpId;
import fr.relance.kernel.OwnerId;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;

/** Rows as they stand once somebody had mails sent from here, or notifications: states that take other servers to reach. */
public final class Entrusted {

    private static final OffsetDateTime TOMORROW = OffsetDateTime.of(2026, 3, 4, 9, 0, 0, 0, ZoneOffset.UTC);

    private final JdbcTemplate jdbc;
    private final OwnerId owner;

    public Entrusted(JdbcTemplate jdbc, OwnerId owner) {
        this.jdbc = jdbc;
        this.owner = owner;
    }

    /** A browser that shows that person's reminders. */
    public UUID pushDevice() {
        UUID id = UUID.randomUUID();
        PushReceiver receiver = new PushReceiver();
        jdbc.update(
                "insert into device (id, owner_id, label, created_at, last_seen_at)"
                        + " values (?, ?, 'Chrome sur Android', current_timestamp, current_timestamp)",
                id,
                owner.value());
        jdbc.update(
                "insert into push_device (id, owner_id, device_id, endpoint, p256dh, auth, label, added_at)"
                        + " values (?, ?, ?, ?, ?, ?, 'Chrome sur Android', current_timestamp)",
                id,
                owner.value(),
                id,
                "https://fcm.googleapis.com/fcm/send/" + id,
                receiver.p256dh(),
                receiver.auth());
        return id;
    }

    /** The mail account of that person; nothing leaves from it. */
    public void account(String address) {
        jdbc.update("delete from sender_account where owner_id = ?", owner.value());
        jdbc.update("""
                insert into sender_account (id, owner_id, address, host, port, encryption, user_name, sealed_password, copy_to_self,
                  checked_at)
                values (?, ?, ?, 'smtp.exemple.fr', 465, 'TLS', ?, 'fermé', true, current_timestamp)""", UUID.randomUUID(), owner.value(), address, address);
    }

    /**
     * The mail of a relance.
     *
     * @param slot for which it was confirmed
     */
    public void departure(FollowUpId relance, String state, LocalDateTime slot, String mark) {
        jdbc.update(
                """
                insert into departure (id, owner_id, follow_up_id, state, recipient, subject, body, confirmed_slot, leaves_at, attempts,
                  next_try_at, ended_at, obstacle, relance_version)
                select ?, ?, id, ?, 'claire.durand@grandhotel.example', ?, ?, ?, ?, 0, ?, ?, ?, version from follow_up where id = ?""",
                UUID.randomUUID(),
                owner.value(),
                state,
                "Objet de " + mark,
                "Bonjour, c’est " + mark + ".",
                slot,
                slot.atZone(TestClock.PARIS).toOffsetDateTime(),
                TOMORROW,
                state.equals("WAITING") ? null : TOMORROW,
                state.equals("FAILED") ? "UNREACHABLE" : null,
                relance.value());
    }
}
