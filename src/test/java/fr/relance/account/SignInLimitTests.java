package fr.relance.account;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relance.support.TestClock;
import java.time.Duration;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SignInLimitTests {

    private static final LimitProperties LIMITS = new LimitProperties(5, 20, 30, 3, Duration.ofMinutes(15));

    private final TestClock clock = new TestClock();
    private final SignInLimit limit = new SignInLimit(LIMITS, clock);

    @Test
    void oneClientMayTryAnAccountSoOftenAndNoOftener() {
        assertThat(admitted(5, "camille", "1.2.3.4", null)).isEqualTo(5);

        assertThat(limit.take(attempt("camille", "1.2.3.4", null)))
                .isPositive()
                .isLessThanOrEqualTo(Duration.ofMinutes(3));
        assertThat(limit.take(attempt("alex", "1.2.3.4", null))).isZero();
    }

    @Test
    void whoWaitedMayTryAgain() {
        admitted(5, "camille", "1.2.3.4", null);
        Duration wait = limit.take(attempt("camille", "1.2.3.4", null));

        clock.setTo(LocalDateTime.of(2026, 3, 3, 12, 0).plus(wait).plusSeconds(1));

        assertThat(limit.take(attempt("camille", "1.2.3.4", null))).isZero();
    }

    @Test
    void oneClientMayTrySoManyAccounts() {
        for (int person = 0; person < 20; person++) {
            assertThat(limit.take(attempt("person" + person, "1.2.3.4", null))).isZero();
        }

        assertThat(limit.take(attempt("another", "1.2.3.4", null))).isPositive();
        assertThat(limit.take(attempt("another", "1.2.3.5", null))).isZero();
    }

    @Test
    void oneAccountMayBeTriedSoOftenFromEverywhere() {
        for (int client = 0; client < 30; client++) {
            assertThat(limit.take(attempt("camille", "1.2.3." + client, null))).isZero();
        }

        assertThat(limit.take(attempt("camille", "9.9.9.9", null))).isPositive();
    }

    @Test
    void nobodyShutsTheOwnerOutOfABrowserTheySignedInWithBefore() {
        for (int client = 0; client < 100; client++) {
            limit.take(attempt("camille", "1.2.3." + client, null));
            limit.take(attempt("person" + client, "10.0.0.1", null));
        }

        assertThat(admitted(20, "camille", "10.0.0.1", "her browser")).isEqualTo(5);
    }

    @Test
    void whatSucceedsDoesNotCount() {
        for (int time = 0; time < 100; time++) {
            assertThat(limit.take(attempt("camille", "1.2.3.4", null))).isZero();
            limit.succeeded(attempt("camille", "1.2.3.4", null));
        }
    }

    @Test
    void aRefusedTryDoesNotProlongTheWait() {
        admitted(5, "camille", "1.2.3.4", null);
        Duration first = limit.take(attempt("camille", "1.2.3.4", null));

        admitted(50, "camille", "1.2.3.4", null);

        assertThat(limit.take(attempt("camille", "1.2.3.4", null))).isEqualTo(first);
    }

    @Test
    void aHundredThousandStrangersTakeNoMoreMemoryThanTwentyThousand() {
        Buckets buckets = new Buckets(5, Duration.ofMinutes(15), clock);

        for (int stranger = 0; stranger < 100_000; stranger++) {
            buckets.take("stranger" + stranger);
        }

        assertThat(buckets.size()).isEqualTo(Buckets.KEYS);
    }

    private long admitted(int tries, String account, String client, @Nullable String browser) {
        long admitted = 0;
        for (int one = 0; one < tries; one++) {
            admitted += limit.take(attempt(account, client, browser)).isZero() ? 1 : 0;
        }
        return admitted;
    }

    private static SignInLimit.Try attempt(String account, String client, @Nullable String browser) {
        return new SignInLimit.Try(account, client, browser);
    }
}
