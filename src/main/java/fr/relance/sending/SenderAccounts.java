package fr.relance.sending;

import fr.relance.account.limit.Buckets;
import fr.relance.kernel.NotAllowed;
import fr.relance.kernel.OwnerId;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The person's own mail account. Nothing is kept that its server did not accept. */
@Service
public class SenderAccounts {

    private static final int TRIES = 10;
    private static final Duration PERIOD = Duration.ofMinutes(15);

    private final SecretBox box;
    private final SenderAccountRows rows;
    private final Conversations conversations;
    private final AccountChecks checks;
    private final Clock clock;
    private final Buckets tries;

    SenderAccounts(
            SecretBox box, SenderAccountRows rows, Conversations conversations, AccountChecks checks, Clock clock) {
        this.box = box;
        this.rows = rows;
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
        return rows.find(owner).map(SenderAccountRows.Kept::account);
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
        rows.keep(owner, new SenderAccountRows.Kept(account, sealed), clock.instant());
        return Optional.empty();
    }

    /** Forgets it with its password; what waits does not leave. */
    public void remove(OwnerId owner) {
        rows.remove(owner, clock.instant());
    }

    /** With its password. */
    Optional<Credentials> credentials(OwnerId owner) {
        return rows.find(owner)
                .flatMap(kept -> box.open(kept.account().place(owner), kept.sealedPassword())
                        .map(password -> new Credentials(kept.account(), password)));
    }

    private Optional<String> kept(OwnerId owner, SenderAccount account) {
        return credentials(owner)
                .filter(each -> each.account().signsInLike(account))
                .map(Credentials::password);
    }

    /** An account and what opens it. */
    record Credentials(SenderAccount account, String password) {

        @Override
        public String toString() {
            return account.toString();
        }
    }
}
