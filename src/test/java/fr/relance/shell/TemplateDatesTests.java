package fr.relance.shell;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relance.support.TestClock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

class TemplateDatesTests {

    private static final LocalDateTime TENTH_OF_MARCH = LocalDateTime.of(2026, 3, 10, 14, 30);

    private final TemplateDates dates = new TemplateDates(new TestClock());

    @Test
    void aDayIsWrittenInFull() {
        assertThat(dates.day(TENTH_OF_MARCH.toLocalDate())).isEqualTo("mardi 10\u00a0mars");
    }

    @Test
    void theFirstOfAMonthIsAnOrdinal() {
        assertThat(dates.day(LocalDate.of(2026, 4, 1))).isEqualTo("mercredi 1er\u00a0avril");
    }

    @Test
    void anotherYearIsNamed() {
        assertThat(dates.brief(LocalDate.of(2027, 1, 5))).isEqualTo("mar. 5\u00a0janv. 2027");
    }

    @Test
    void aSlotIsAHalfDay() {
        assertThat(dates.slot(TENTH_OF_MARCH)).isEqualTo("mar. 10\u00a0mars, après-midi");
        assertThat(dates.slot(TENTH_OF_MARCH.withHour(10))).isEqualTo("mar. 10\u00a0mars, matin");
    }

    @Test
    void hoursAreWrittenWithTheirLetter() {
        assertThat(dates.moment(TENTH_OF_MARCH)).isEqualTo("mardi 10\u00a0mars à 14\u00a0h\u00a030");
        assertThat(dates.time(LocalTime.of(9, 0))).isEqualTo("9\u00a0h");
        assertThat(dates.time(LocalTime.of(9, 5))).isEqualTo("9\u00a0h\u00a005");
    }
}
