package fr.relance.account.limit;

import fr.relance.account.EmailAddress;
import fr.relance.account.Secrets;
import fr.relance.account.limit.Attempts.LimitProperties;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * How often passwords may be tried: per account and client, per client, and per account from everywhere. A browser that was
 * signed in to the account before is counted apart from all that, so that nobody can shut its owner out there. A try that
 * succeeds counts for nothing but the account's own sign-ins, of which there may be many. Unknown addresses count like known ones.
 */
@Component
public class SignInLimit {

    static final int SUCCESSES = 100;

    private final ClientLimit pairs;
    private final ClientLimit clients;
    private final Buckets accounts;
    private final Buckets browsers;
    private final Buckets successes;

    SignInLimit(LimitProperties limits, Clock clock) {
        this.pairs = new ClientLimit(limits.perAccountAndClient(), limits.period(), clock);
        this.clients = new ClientLimit(limits.perClient(), limits.period(), clock);
        this.accounts = new Buckets(limits.perAccount(), limits.period(), clock);
        this.browsers = new Buckets(limits.perAccountAndClient(), limits.period(), clock);
        this.successes = new Buckets(SUCCESSES, limits.period(), clock);
    }

    /** Counts a try unless there is none left; how long to wait for the next one, zero if this one may go on. */
    public Duration take(Try attempt) {
        Duration wait = successes.waitOf(attempt.account());
        return wait.isZero() ? Buckets.takeAll(counted(attempt)) : wait;
    }

    public void succeeded(Try attempt) {
        counted(attempt).forEach(Buckets::giveBack);
        successes.take(attempt.account());
    }

    /** What stands for the account that is looked up for an address. */
    public static String account(String typed) {
        return Secrets.hash(EmailAddress.normalised(typed));
    }

    private Map<Buckets, String> counted(Try attempt) {
        if (attempt.knownBrowser() != null) {
            return Map.of(browsers, attempt.account() + " " + attempt.knownBrowser());
        }
        Map<Buckets, String> counted = new LinkedHashMap<>();
        counted.putAll(pairs.counted(attempt.account(), attempt.client()));
        counted.putAll(clients.counted("", attempt.client()));
        counted.put(accounts, attempt.account());
        return counted;
    }

    /**
     * Somebody tries a password.
     *
     * @param account what stands for the address that was typed
     * @param client the network it comes from
     * @param knownBrowser what stands for the browser, if it was signed in to that account before
     */
    public record Try(
            String account, ClientNetwork client, @Nullable String knownBrowser) {}
}
