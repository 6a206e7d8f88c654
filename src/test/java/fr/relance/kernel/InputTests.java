package fr.relance.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class InputTests {

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "\u00a0", "\u202f\t\r\n", "\u0000", "\u200b", "\ufeff \u2028"})
    void whatShowsNothingIsNothing(String typed) {
        assertThat(Input.line(typed)).isNull();
        assertThat(Input.text(typed)).isNull();
    }

    @Test
    void aLineHasSingleBlanks() {
        assertThat(Input.line("  Le\u00a0 Grand\r\n\u0000Hôtel\t")).isEqualTo("Le Grand Hôtel");
    }

    @Test
    void aTextKeepsItsLinesAndItsEmojiButNoControls() {
        assertThat(Input.text("\u00a0\n Un\r\n\r\n\tdeux\u0000\u0007 👩\u200d💻\r \u00a0"))
                .isEqualTo("Un\n\n\tdeux 👩\u200d💻");
    }

    @Test
    void longRunsOfBlanksTakeNoTime() {
        String blanks = "x" + " ".repeat(1_000_000) + "x";

        Assertions.assertTimeout(Duration.ofSeconds(5), () -> {
            assertThat(Input.text(blanks)).hasSize(1_000_002);
            assertThat(Input.line(blanks)).isEqualTo("x x");
        });
    }

    @Test
    void aLineBreakIsOneCharacter() {
        assertThat(Input.singleBreaks(" a\r\nb\nc\r")).isEqualTo(" a\nb\nc\r");
        assertThat(Input.singleBreaks(null)).isNull();
    }

    @Test
    void daysLieInTheYears2000To2100() {
        assertThat(Input.date(" 2000-01-01 ")).hasValue(LocalDate.of(2000, 1, 1));
        assertThat(Input.date("2100-12-31")).hasValue(LocalDate.of(2100, 12, 31));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {"", "1999-12-31", "2101-01-01", "2026-02-31", "2026-3-1", "03/03/2026", "mardi", "+12026-01-01"})
    void otherDaysAreNone(String typed) {
        assertThat(Input.date(typed)).isEmpty();
    }

    @Test
    void timesAreToTheMinute() {
        assertThat(Input.time("14:30:59.5")).hasValue(LocalTime.of(14, 30));
        assertThat(Input.time("24:00")).isEmpty();
        assertThat(Input.time("9h")).isEmpty();
        assertThat(Input.time(null)).isEmpty();
    }

    @Test
    void numbersStayWithinTheirBounds() {
        assertThat(Input.number(" 9 ", 0, 9)).hasValue(9);
        assertThat(Input.number("0", 0, 9)).hasValue(0);
        assertThat(Input.number("10", 0, 9)).isEmpty();
        assertThat(Input.number("-1", 0, 9)).isEmpty();
        assertThat(Input.number("99999999999", 0, 9)).isEmpty();
        assertThat(Input.number("1,5", 0, 9)).isEmpty();
    }

    @Test
    void constantsAndIdsAreReadToTheLetter() {
        assertThat(Input.constant(Civility.class, "MADAME")).hasValue(Civility.MADAME);
        assertThat(Input.constant(Civility.class, "madame")).isEmpty();
        assertThat(Input.constant(Civility.class, null)).isEmpty();
        assertThat(Input.id("abc")).isEmpty();
        assertThat(Input.id(null)).isEmpty();
    }
}
