package fr.relance.quota;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relance.quota.Meters.Meter;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** When it is measured, and what is let through in between. */
class MeterTests {

    private static final Limits LIMITS = new Limits(1_000_000, 10_000);
    private static final Instant NOON = Instant.parse("2026-03-03T11:00:00Z");

    private final Meter meter = new Meter(LIMITS);

    @Test
    void whatIsUnknownIsMeasuredByOneAlone() {
        assertThat(meter.startMeasuring(NOON, false)).isTrue();
        assertThat(meter.startMeasuring(NOON, true)).isFalse();
        meter.stopMeasuring();
        assertThat(meter.startMeasuring(NOON, false)).isTrue();
    }

    @Test
    void aFewSmallSavesAskTheDatabaseNothing() {
        knows(usage(100_000));
        for (int save = 0; save < 10; save++) {
            meter.wrote(6_000, 10);
            assertThat(meter.startMeasuring(NOON, false)).as("save %d", save).isFalse();
            assertThat(meter.admits(Effect.ADDS)).isTrue();
        }
        meter.wrote(6_000, 10);
        assertThat(meter.startMeasuring(NOON, false)).isTrue();
    }

    @Test
    void smallRequestsWithManyRowsAreNoticedAsWell() {
        knows(usage(0));
        meter.wrote(0, 10_000 / 16);
        assertThat(meter.startMeasuring(NOON, false)).isTrue();
    }

    @Test
    void itIsMeasuredBeforeAnythingIsRefusedAndAfterAnHour() {
        knows(usage(999_000));
        meter.wrote(2_000, 1);
        assertThat(meter.startMeasuring(NOON, false)).isTrue();
        meter.stopMeasuring();

        knows(usage(1_000_000));
        assertThat(meter.startMeasuring(NOON, false)).isTrue();
        meter.stopMeasuring();

        knows(usage(0));
        assertThat(meter.startMeasuring(NOON.plus(Duration.ofMinutes(59)), false))
                .isFalse();
        assertThat(meter.startMeasuring(NOON.plus(Duration.ofMinutes(61)), false))
                .isTrue();
    }

    @Test
    void aClockThatWasSetBackDoesNotStopIt() {
        knows(usage(1_000_000), Duration.ofSeconds(1));
        assertThat(meter.startMeasuring(NOON.minus(Duration.ofDays(400)), false))
                .isTrue();
    }

    @Test
    void measuringTakesATenthOfTheTimeAtMost() {
        knows(usage(1_000_000), Duration.ofMillis(300));
        assertThat(meter.startMeasuring(NOON.plusMillis(2_999), false)).isFalse();
        assertThat(meter.startMeasuring(NOON.plusMillis(3_001), false)).isTrue();
    }

    @Test
    void theFullOneTakesFactsUntilTwiceAndLessAlways() {
        knows(usage(1_000_000));
        assertThat(meter.admits(Effect.ADDS)).isFalse();
        assertThat(meter.admits(Effect.TRACES)).isTrue();
        assertThat(meter.admits(Effect.FREE)).isTrue();

        knows(usage(2_000_000));
        assertThat(meter.admits(Effect.TRACES)).isFalse();
        assertThat(meter.admits(Effect.FREE)).isTrue();
    }

    @Test
    void betweenTwoMeasuresNothingGoesBeyondTwice() {
        knows(usage(900_000), Duration.ofSeconds(10));
        meter.wrote(1_100_000, 1);
        assertThat(meter.startMeasuring(NOON, false)).isFalse();
        assertThat(meter.admits(Effect.ADDS)).isFalse();
        assertThat(meter.admits(Effect.TRACES)).isFalse();
    }

    @Test
    void whatWasDeletedMakesRoomAtOnceButNotWithoutEnd() {
        knows(new Usage(1_900_000, 100, 1_800_000, 90));
        assertThat(meter.admits(Effect.ADDS)).isTrue();
        assertThat(meter.share().percent()).isEqualTo(95);

        knows(new Usage(2_000_000, 100, 1_900_000, 90));
        assertThat(meter.admits(Effect.ADDS)).isFalse();
        assertThat(meter.share().full()).isTrue();
    }

    @Test
    void rowsCountAsBytesDo() {
        knows(new Usage(1_000, 8_200, 0, 0));
        assertThat(meter.share().percent()).isEqualTo(82);
        assertThat(meter.share().isTight()).isTrue();
        assertThat(meter.share().full()).isFalse();
        knows(new Usage(1_000, 7_999, 0, 0));
        assertThat(meter.share().isTight()).isFalse();
        knows(new Usage(1_000, 10_000, 0, 0));
        assertThat(meter.admits(Effect.ADDS)).isFalse();
    }

    @Test
    void whatIsWrittenWhileItIsMeasuredStillCounts() {
        assertThat(meter.startMeasuring(NOON, false)).isTrue();
        Meter.Written before = meter.written();
        meter.wrote(70_000, 1);
        meter.measured(usage(0), before, NOON, NOON);
        meter.stopMeasuring();

        assertThat(meter.written()).isEqualTo(new Meter.Written(70_000, 1));
        assertThat(meter.startMeasuring(NOON, false)).isTrue();
    }

    @Test
    void oneLimitAloneHoldsAlone() {
        Meter rowsOnly = new Meter(new Limits(Limits.NONE, 100));
        assertThat(rowsOnly.startMeasuring(NOON, false)).isTrue();
        rowsOnly.measured(new Usage(1L << 50, 50, 0, 0), new Meter.Written(0, 0), NOON, NOON);

        assertThat(rowsOnly.admits(Effect.ADDS)).isTrue();
        assertThat(rowsOnly.share().percent()).isEqualTo(50);
        assertThat(new Limits(Limits.NONE, Limits.NONE).areNone()).isTrue();
    }

    private static Usage usage(long bytes) {
        return new Usage(bytes, 10, 0, 0);
    }

    private void knows(Usage usage) {
        knows(usage, Duration.ZERO);
    }

    private void knows(Usage usage, Duration took) {
        meter.measured(usage, meter.written(), NOON.minus(took), NOON);
    }
}
