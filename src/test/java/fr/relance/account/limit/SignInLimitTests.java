package fr.relance.account.limit;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relance.account.limit.Attempts.LimitProperties;
import fr.relance.support.TestClock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SignInLimitTests {

    private static final LimitProperties LIMITS = new LimitProperties(5, 20, 30, 3, 3, Duration.ofMinutes(15));

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
    void signInsWithoutEndAreNoSignInsOfAPerson() {
        for (int time = 0; time < 100; time++) {
            assertThat(limit.take(attempt("camille", "1.2.3." + time, "her browser")))
                    .isZero();
            limit.succeeded(attempt("camille", "1.2.3." + time, "her browser"));
        }

        assertThat(limit.take(attempt("camille", "1.2.3.4", "her browser")))
                .isPositive()
                .isLessThanOrEqualTo(Duration.ofSeconds(9));
        assertThat(limit.take(attempt("alex", "1.2.3.4", null))).isZero();
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

    @Test
    void twentyThousandRefusedTriesLetNobodyThroughAgain() {
        admitted(5, "camille", "1.2.3.4", null);
        for (int client = 5; client < 30; client++) {
            limit.take(attempt("camille", "1.2.3." + client, null));
        }

        for (int other = 0; other < 25_000; other++) {
            limit.take(attempt("camille", "10.0." + other / 250 + "." + other % 250, null));
            limit.take(attempt("person" + other, "1.2.3.4", null));
        }

        assertThat(limit.take(attempt("camille", "1.2.3.4", null))).isPositive();
        assertThat(limit.take(attempt("camille", "9.9.9.9", null))).isPositive();
    }

    @Test
    void neitherDoTwentyThousandOtherNames() {
        Buckets buckets = new Buckets(5, Duration.ofMinutes(15), clock);
        spend(buckets, "camille");
        Duration wait = buckets.take("camille");

        for (int stranger = 0; stranger < 2 * Buckets.KEYS; stranger++) {
            buckets.take("stranger" + stranger);
        }

        assertThat(buckets.take("camille")).isEqualTo(wait);
        clock.setTo(LocalDateTime.of(2026, 3, 3, 12, 0).plus(wait).plusSeconds(1));
        assertThat(buckets.take("camille")).isZero();
        assertThat(buckets.take("camille")).isPositive();
    }

    @Test
    void whereEverybodyIsLockedNewcomersFindTheirShareAndNobodyIsFreed() {
        Buckets buckets = new Buckets(1, Duration.ofMinutes(15), clock);
        for (int stranger = 0; stranger < Buckets.KEYS + 1000; stranger++) {
            buckets.take("stranger" + stranger);
        }

        int freed = 0;
        int newcomers = 0;
        for (int one = 0; one < 1000; one++) {
            freed += buckets.waitOf("stranger" + one).isZero() ? 1 : 0;
            newcomers += buckets.waitOf("newcomer" + one).isZero() ? 1 : 0;
        }

        assertThat(freed).isZero();
        assertThat(newcomers).isGreaterThan(800);
    }

    @Test
    void askingAndBeingRefusedMakesNoEntry() {
        Buckets buckets = new Buckets(1, Duration.ofMinutes(15), clock);
        buckets.waitOf("camille");
        assertThat(buckets.size()).isZero();
        Buckets none = new Buckets(1, Duration.ofMinutes(15), clock);
        none.take("full");

        assertThat(Buckets.takeAll(Map.of(buckets, "camille", none, "full"))).isPositive();
        buckets.giveBack("camille");

        assertThat(buckets.size()).isZero();
        assertThat(none.size()).isEqualTo(1);
    }

    @Test
    void manyAtOnceGetNoMoreThanTheShare() {
        AtomicInteger admitted = new AtomicInteger();

        IntStream.range(0, 8).parallel().forEach(thread -> {
            for (int one = 0; one < 1000; one++) {
                if (limit.take(attempt("camille", "1.2.3.4", null)).isZero()) {
                    admitted.incrementAndGet();
                }
                limit.take(attempt(
                        "person" + thread + "-" + one, "10." + thread + "." + one / 250 + "." + one % 250, null));
            }
        });

        assertThat(admitted).hasValue(5);
    }

    @Test
    void aNeighbourhoodOfIpv6HasFourSharesOfATry() {
        int admitted = 0;
        for (int network = 0; network < 256; network++) {
            String client = "2001:db8:0:" + Integer.toHexString(network) + "::1";
            admitted += (int) admitted(1, "camille", client, null);
        }

        assertThat(admitted).isEqualTo(4 * 5);
    }

    @Test
    void aClockThatIsSetBackNeitherLocksNorFreesAnybody() {
        Buckets buckets = new Buckets(5, Duration.ofMinutes(15), clock);
        buckets.take("alex");
        spend(buckets, "camille");
        Duration wait = buckets.waitOf("camille");

        clock.setTo(LocalDateTime.of(2026, 3, 1, 12, 0));

        assertThat(buckets.waitOf("alex")).isZero();
        assertThat(buckets.waitOf("camille")).isEqualTo(wait);
        clock.setTo(LocalDateTime.of(2026, 3, 1, 12, 0).plus(wait));
        assertThat(buckets.waitOf("camille")).isZero();
    }

    private static void spend(Buckets buckets, String key) {
        while (buckets.take(key).isZero()) {
            assertThat(buckets.size()).isPositive();
        }
    }

    private long admitted(int tries, String account, String client, @Nullable String browser) {
        long admitted = 0;
        for (int one = 0; one < tries; one++) {
            admitted += limit.take(attempt(account, client, browser)).isZero() ? 1 : 0;
        }
        return admitted;
    }

    private static SignInLimit.Try attempt(String account, String client, @Nullable String browser) {
        return new SignInLimit.Try(account, ClientNetwork.of(client), browser);
    }
}
