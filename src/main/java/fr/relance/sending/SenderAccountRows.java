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

/** The mail account of each person, its password sealed. */
@Component
class SenderAccountRows {

    private final JdbcClient jdbc;

    SenderAccountRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Kept> find(OwnerId owner) {
        return jdbc.sql("select address, host, port, encryption, user_name, copy_to_self, sealed_password"
                        + " from sender_account where owner_id = ?")
                .param(owner.value())
                .query(SenderAccountRows::read)
                .optional();
    }

    /** Instead of the one before. */
    void keep(OwnerId owner, Kept kept, Instant now) {
        remove(owner);
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

    void remove(OwnerId owner) {
        jdbc.sql("delete from sender_account where owner_id = ?")
                .param(owner.value())
                .update();
    }

    private static Kept read(ResultSet row, int number) throws SQLException {
        MailServer server = new MailServer(
                row.getString("host"), row.getInt("port"), Encryption.valueOf(row.getString("encryption")));
        SenderAccount account = new SenderAccount(
                row.getString("address"), server, row.getString("user_name"), row.getBoolean("copy_to_self"));
        return new Kept(account, row.getString("sealed_password"));
    }

    /** An account as it is kept. */
    record Kept(SenderAccount account, String sealedPassword) {}
}
