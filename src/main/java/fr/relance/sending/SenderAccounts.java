package fr.relance.sending;

import fr.relance.account.limit.Buckets;
import fr.relance.kernel.NotAllowed;
import fr.relance.kernel.OwnerId;
import fr.relance.queue.LeasedRows;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** The person's own mail account. Nothing is kept that its server did not accept. */
@Service
public class SenderAccounts {

    private static final int TRIES = 10;
    private static final Duration PERIOD = Duration.ofMinutes(15);

    private final SecretBox box;
    private final JdbcClient jdbc;
    private final DepartureRows departures;
    private final TransactionTemplate transaction;
    private final Conversations conversations;
    private final AccountChecks checks;
    private final Clock clock;
    private final Buckets tries;

    SenderAccounts(
            SecretBox box,
            JdbcClient jdbc,
            DepartureRows departures,
            TransactionTemplate transaction,
            Conversations conversations,
            AccountChecks checks,
            Clock clock) {
        this.box = box;
        this.jdbc = jdbc;
        this.departures = departures;
        this.transaction = transaction;
        this.conversations = conversations;
        this.checks = checks;
        this.clock = clock;
        this.tries = new Buckets(TRIES, PERIOD, clock);
    }

    /** Whether this installation has a key to seal passwords with. */
    public boolean arePossible() {
        return box.isThere();
    }

    /** The account that is entrusted. */
    public Optional<SenderAccount> of(OwnerId owner) {
        return find(owner).map(Kept::account);
    }

    /** The server of that address, where its provider is known. */
    public static Optional<MailServer> serverOf(String address) {
        return KnownServers.of(address);
    }

    /** Whether its provider lets no program in with a password any more. */
    public static boolean isClosed(String address) {
        return KnownServers.isClosed(address);
    }

    /** How servers may be spoken to. */
    public List<MailServer.Encryption> encryptions() {
        return conversations.encryptions();
    }

    /**
     * Keeps an account once its server let us in.
     *
     * @param password null for the one that is kept, which goes to no other server
     * @return what is in the way; empty once it is kept
     * @throws NotAllowed if this installation has no key
     */
    public Optional<Obstacle> keep(OwnerId owner, SenderAccount account, @Nullable String password) {
        if (!box.isThere()) {
            throw new NotAllowed("sending.refused.impossible");
        }
        if (!encryptions().contains(account.server().encryption())) {
            return Optional.of(Obstacle.NOT_ENCRYPTED);
        }
        Optional<String> used = password == null ? kept(owner, account) : Optional.of(password);
        if (used.isEmpty()) {
            return Optional.of(Obstacle.NO_ACCOUNT);
        }
        if (!tries.take(owner.value().toString()).isZero()) {
            return Optional.of(Obstacle.TOO_OFTEN);
        }
        Optional<Obstacle> inTheWay = checks.check(owner, account, used.get());
        if (inTheWay.isPresent()) {
            return inTheWay;
        }
        String sealed = box.seal(account.place(owner), used.get());
        keep(owner, new Kept(account, sealed), clock.instant());
        return Optional.empty();
    }

    /** Forgets it with its password; what waits does not leave. */
    public void remove(OwnerId owner) {
        transaction.executeWithoutResult(within -> {
            delete(owner);
            departures.holdBack(owner, Obstacle.NO_ACCOUNT, clock.instant());
        });
    }

    /** With its password. */
    Optional<Credentials> credentials(OwnerId owner) {
        return find(owner)
                .flatMap(kept -> box.open(kept.account().place(owner), kept.sealedPassword())
                        .map(password -> new Credentials(kept.account(), password)));
    }

    private Optional<String> kept(OwnerId owner, SenderAccount account) {
        return credentials(owner)
                .filter(each -> each.account().signsInLike(account))
                .map(Credentials::password);
    }

    private Optional<Kept> find(OwnerId owner) {
        return jdbc.sql("select address, host, port, encryption, user_name, copy_to_self, sealed_password"
                        + " from sender_account where owner_id = ?")
                .param(owner.value())
                .query(SenderAccounts::read)
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
                .param("now", LeasedRows.sqlTime(now))
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

    /** An account and what opens it. */
    record Credentials(SenderAccount account, String password) {

        @Override
        public String toString() {
            return account.toString();
        }
    }

    /** An account as it is kept. */
    record Kept(SenderAccount account, String sealedPassword) {}
}
