package fr.relance.account.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DeviceTests {

    private static final Instant START = Instant.parse("2026-03-03T11:00:00Z");

    @Test
    void aDeviceThatIsNotRememberedEndsAfterTwelveSilentHours() {
        Device device = device(null, Duration.ZERO);

        assertThat(device.isOver(START.plus(Duration.ofMinutes(12 * 60 - 1)))).isFalse();
        assertThat(device.isOver(START.plus(Duration.ofHours(12)))).isTrue();
    }

    @Test
    void aDeviceThatIsNotRememberedEndsAfterAWeekHoweverMuchItIsUsed() {
        Device device = device(null, Duration.ofDays(7));

        assertThat(device.isOver(START.plus(Duration.ofDays(7)).minusSeconds(1)))
                .isFalse();
        assertThat(device.isOver(START.plus(Duration.ofDays(7)))).isTrue();
    }

    @Test
    void aRememberedDeviceEndsAfterSixtySilentDays() {
        Device device = device("hash", Duration.ZERO);

        assertThat(device.isOver(START.plus(Duration.ofDays(59)))).isFalse();
        assertThat(device.isOver(START.plus(Duration.ofDays(60)))).isTrue();
    }

    @Test
    void aRememberedDeviceEndsAfterAYearHoweverMuchItIsUsed() {
        Device device = device("hash", Duration.ofDays(364));

        assertThat(device.isOver(START.plus(Duration.ofDays(364)))).isFalse();
        assertThat(device.isOver(START.plus(Duration.ofDays(365)))).isTrue();
    }

    @Test
    void visitsAreWrittenDownEveryFewMinutesOnly() {
        Device device = device(null, Duration.ZERO);

        assertThat(device.isNewVisit(START.plus(Duration.ofMinutes(5)))).isFalse();
        assertThat(device.isNewVisit(START.plus(Duration.ofMinutes(6)))).isTrue();
    }

    private static Device device(@Nullable String secret, Duration seenAfter) {
        return new Device(UUID.randomUUID(), UUID.randomUUID(), secret, "Firefox", START, START.plus(seenAfter));
    }
}
