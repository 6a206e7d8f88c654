package fr.relance.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrenchDatesTests {

    @ParameterizedTest
    @CsvSource({
        "2026-03-03, 2026-03-10, mardi 3 mars",
        "2026-04-01, 2026-03-10, mercredi 1er avril",
        "2025-12-31, 2026-01-02, mercredi 31 décembre 2025",
        "2027-01-01, 2026-12-30, vendredi 1er janvier 2027",
        "2026-02-11, 2026-03-10, mercredi 11 février",
        "2026-08-21, 2026-03-10, vendredi 21 août"
    })
    void theYearIsSaidWhereItIsNotTheCurrentOne(LocalDate day, LocalDate on, String expected) {
        assertThat(FrenchDates.withWeekday(day, on)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"2026-03-03, 3 mars 2026", "2026-04-01, 1er avril 2026", "2026-05-11, 11 mai 2026"})
    void theYearIsAlwaysSaidInASubject(LocalDate day, String expected) {
        assertThat(FrenchDates.withYear(day)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"14:30, 14~h~30", "09:00, 9~h", "09:05, 9~h~05", "00:00, 0~h", "23:59, 23~h~59"})
    void aTimeHasNoBreakSpaces(LocalTime time, String expected) {
        assertThat(FrenchDates.time(time)).isEqualTo(expected.replace('~', '\u00A0'));
    }
}
