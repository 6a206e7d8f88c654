package fr.relance.sending;

import fr.relance.kernel.OwnerId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The mail account of each person, its password sealed. */
@Component
class SenderAccountRows {

    private final JdbcClient jdbc;
    private final DepartureRows departures;
    private final TransactionTemplate transaction;

    SenderAccountRows(JdbcClient jdbc, DepartureRows departures, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.departures = departures;
        this.transaction = transaction;
    }

    Optional<Kept> find(OwnerId owner) {
        return jdbc.sql("select address, host, port, encryption, user_name, copy_to_self, sealed_password"
                        + " from sender_account where owner_id = ?")
                .param(owner.value())
                .query(SenderAccountRows::read)
                .optional();
    }

    /** Instead of the one before; mails that were confirmed from another address do not leave. */
    void keep(OwnerId owner, Kept kept, Instant now) {
        transaction.executeWithoutResult(within -> {
            boolean another = find(owner)
                    .filter(before ->
                            !before.account().address().equals(kept.account().address()))
                    .isPresent();
            if (another) {
                departures.holdBack(owner, Obstacle.CHANGED, now);
            }
            delete(owner);
            insert(owner, kept, now);
        });
    }

    /** What waits does not leave. */
    void remove(OwnerId owner, Instant now) {
        transaction.executeWithoutResult(within -> {
            delete(owner);
            departures.holdBack(owner, Obstacle.NO_ACCOUNT, now);
        });
    }

    private void insert(OwnerId owner, Kept kept, Instant now) {
        SenderAccount account = kept.account();
        jdbc.sql("""
                        insert into sender_account (id, owner_id, address, host, port, encryption, user_name, copy_to_self,
                          sealed_password, checked_at)
                        values (:id, :owner, :address, :host, :port, :encryption, :user, :copy, :password, :now)""")
                .param("id", UUID.randomUUID())
                .param("owner", owner.value())
                .param("address", account.address())
                .param("host", account.server().host())
                .param("port", account.server().port())
                .param("encryption", account.server().encryption().name())
                .param("user", account.userName())
                .param("copy", account.copyToSelf())
                .param("password", kept.sealedPassword())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    private void delete(OwnerId owner) {
        jdbc.sql("delete from sender_account where owner_id = ?")
                .param(owner.value())
                .update();
    }

    private static Kept read(ResultSet row, int number) throws SQLException {
        MailServer server = new MailServer(
                row.getString("host"), row.getInt("port"), MailServer.Encryption.valueOf(row.getString("encryption")));
        SenderAccount account = new SenderAccount(
                row.getString("address"), server, row.getString("user_name"), row.getBoolean("copy_to_self"));
        return new Kept(account, row.getString("sealed_password"));
    }

    /** An account as it is kept. */
    record Kept(SenderAccount account, String sealedPassword) {}
}
