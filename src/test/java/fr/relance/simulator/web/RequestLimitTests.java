package fr.relance.simulator.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

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
    void manyAddressesDoNotGiveAnybodyTheirShareBack() {
        spend("203.0.113.7");
        for (int other = 0; other < 25_000; other++) {
            limit.waitOf("10.1." + other / 250 + "." + other % 250);
        }

        assertThat(limit.waitOf("203.0.113.7")).isPositive();
    }

    @Test
    void aSubscriberOfIpv6HasNoMoreThanFourSharesHoweverManyNetworksTheyUse() {
        int admitted = 0;
        for (int network = 0; network < 256; network++) {
            for (int request = 0; request < 10; request++) {
                admitted += limit.waitOf("2001:db8:1:" + Integer.toHexString(network) + "::" + request)
                                .isZero()
                        ? 1
                        : 0;
            }
        }

        assertThat(admitted).isEqualTo(4 * 120);
        assertThat(limit.waitOf("2001:db8:1:100::1")).isZero();
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
