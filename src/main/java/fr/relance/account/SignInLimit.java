package fr.relance.account;

import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * How often passwords may be tried: per account and client, per client, and per account from everywhere. A browser that was
 * signed in to the account before is counted apart from all that, so that nobody can shut its owner out there. A try that
 * succeeds does not count. Unknown addresses count like known ones.
 */
@Component
class SignInLimit {

    private final Buckets pairs;
    private final Buckets clients;
    private final Buckets accounts;

    SignInLimit(LimitProperties limits, Clock clock) {
        this.pairs = new Buckets(limits.perAccountAndClient(), limits.period(), clock);
        this.clients = new Buckets(limits.perClient(), limits.period(), clock);
        this.accounts = new Buckets(limits.perAccount(), limits.period(), clock);
    }

    /** Counts a try unless there is none left; how long to wait for the next one, zero if this one may go on. */
    Duration take(Try attempt) {
        Map<Buckets, String> counted = counted(attempt);
        Duration wait = counted.entrySet().stream()
                .map(each -> each.getKey().waitOf(each.getValue()))
                .max(Duration::compareTo)
                .orElse(Duration.ZERO);
        return wait.isZero() && takeAll(counted) ? Duration.ZERO : wait.plusSeconds(wait.isZero() ? 1 : 0);
    }

    void succeeded(Try attempt) {
        counted(attempt).forEach(Buckets::giveBack);
    }

    private static boolean takeAll(Map<Buckets, String> counted) {
        return counted.entrySet().stream()
                .map(each -> each.getKey().take(each.getValue()).isZero())
                .reduce(true, Boolean::logicalAnd);
    }

    private Map<Buckets, String> counted(Try attempt) {
        Map<Buckets, String> counted = new LinkedHashMap<>();
        if (attempt.knownBrowser() != null) {
            counted.put(pairs, attempt.account() + " " + attempt.knownBrowser());
            return counted;
        }
        counted.put(pairs, attempt.account() + " " + attempt.client());
        counted.put(clients, attempt.client());
        counted.put(accounts, attempt.account());
        return counted;
    }

    /**
     * Somebody tries a password.
     *
     * @param account what stands for the address that was typed
     * @param client what stands for the network it comes from
     * @param knownBrowser what stands for the browser, if it was signed in to that account before
     */
    record Try(String account, String client, @Nullable String knownBrowser) {}
}
