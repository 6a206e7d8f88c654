package fr.relance.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlotsTests {

    private final Slots slots = new Slots(FrenchHolidays.calendar());

    @Test
    void theNextSlotsAreListedInOrder() {
        // From Friday 6 March, 10:30 sharp: that slot has begun.
        assertThat(slots.next(LocalDateTime.of(2026, 3, 6, 10, 30), Channel.PHONE, Region.METROPOLE, 3))
                .containsExactly(
                        LocalDateTime.of(2026, 3, 9, 14, 30),
                        LocalDateTime.of(2026, 3, 10, 10, 30),
                        LocalDateTime.of(2026, 3, 10, 14, 30));
        assertThat(slots.next(LocalDateTime.of(2026, 3, 6, 10, 0), Channel.EMAIL, Region.METROPOLE, 0))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2026-03-14, MORNING, DAY_OFF",
                "2026-05-14, AFTERNOON, DAY_OFF",
                "2026-05-15, MORNING, BRIDGE",
                "2026-03-09, MORNING, RETURN_MORNING",
                "2026-03-13, AFTERNOON, LEAVING_AFTERNOON",
                "2026-03-10, MORNING, -",
                "2026-03-13, MORNING, -"
            })
    void anAvoidedSlotSaysWhy(LocalDate day, HalfDay half, AvoidedSlot cause) {
        assertThat(slots.avoided(day, half, Region.METROPOLE)).isEqualTo(cause);
    }

    @Test
    void anAvoidedSlotHasItsHourAllTheSame() {
        assertThat(slots.at(LocalDate.of(2026, 3, 14), HalfDay.AFTERNOON, Channel.PHONE))
                .isEqualTo(LocalDateTime.of(2026, 3, 14, 14, 30));
    }

    @Test
    void daysThatNoPlanReachesAreRefused() {
        assertThatExceptionOfType(InvalidFacts.class)
                .isThrownBy(() -> slots.avoided(LocalDate.MAX, HalfDay.MORNING, Region.METROPOLE));
        assertThatExceptionOfType(InvalidFacts.class)
                .isThrownBy(() -> slots.next(LocalDateTime.MIN, Channel.EMAIL, Region.METROPOLE, 1));
    }
}
