package fr.relance.simulator.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relance.account.ClientNetwork;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequestLimitTests {

    private final WatchedClock clock = new WatchedClock();
    private final RequestLimit limit = new RequestLimit(new ApiProperties(120), clock);

    @Test
    void anAddressMayUseItsShareAtOnce() {
        for (int request = 0; request < 120; request++) {
            assertThat(limit.waitOf("203.0.113.7")).isZero();
        }

        assertThat(limit.waitOf("203.0.113.7")).isEqualTo(Duration.ofMillis(500));
    }

    @Test
    void itsShareComesBackWithTime() {
        spend("203.0.113.7");

        clock.now = clock.now.plusSeconds(1);

        assertThat(limit.waitOf("203.0.113.7")).isZero();
        assertThat(limit.waitOf("203.0.113.7")).isZero();
        assertThat(limit.waitOf("203.0.113.7")).isPositive();
    }

    @Test
    void oneAddressDoesNotSpendTheShareOfAnother() {
        spend("203.0.113.7");

        assertThat(limit.waitOf("203.0.113.8")).isZero();
    }

    @Test
    void askingOnDoesNotLengthenTheWait() {
        spend("203.0.113.7");
        Duration first = limit.waitOf("203.0.113.7");

        assertThat(limit.waitOf("203.0.113.7")).isEqualTo(first);
    }

    @Test
    void manyAddressesDoNotFillTheMemory() {
        spend("203.0.113.7");
        for (int other = 0; other < 20_000; other++) {
            limit.waitOf("10.1." + other / 250 + "." + other % 250);
        }

        assertThat(limit.waitOf("203.0.113.7")).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "2001:db8:1:2:3:4:5:6, 2001:db8:1:2:ffff::1, true",
        "2001:db8:1:2::1, 2001:db8:1:3::1, false",
        "fe80::1%eth0, fe80::2%eth0, true",
        "192.0.2.1, 192.0.2.2, false",
        "::ffff:192.0.2.1, 192.0.2.1, true",
        "0:0:0:0:0:0:0:1, ::1, true",
        "unknown, unknown, true",
        "1.2.3.4.5.6, 1.2.3.4.5.7, false"
    })
    void anIpv6NetworkIsOneSubscriber(String one, String other, boolean same) {
        assertThat(ClientNetwork.of(one).equals(ClientNetwork.of(other))).isEqualTo(same);
    }

    private void spend(String address) {
        for (int request = 0; request < 120; request++) {
            limit.waitOf(address);
        }
    }

    private static final class WatchedClock extends Clock {

        private Instant now = Instant.parse("2026-03-03T11:00:00Z");

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
