package fr.relance.composer.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relance.followup.MoveFollowUp;
import fr.relance.planning.HalfDay;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.validation.Errors;
import org.springframework.validation.SimpleErrors;

class MoveFormTests {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 3, 13);

    @Test
    void aProposedSlotGoesBeforeADayOfOnesOwn() {
        assertThat(read(new MoveForm("0", "2026-03-13 MORNING", "2026-03-20", "AFTERNOON", null)))
                .isEqualTo(new MoveFollowUp(FRIDAY, HalfDay.MORNING, false));
    }

    @Test
    void withoutAProposedSlotTheDayOfOnesOwnCounts() {
        assertThat(read(new MoveForm("0", "", "2026-03-13", "AFTERNOON", null)))
                .isEqualTo(new MoveFollowUp(FRIDAY, HalfDay.AFTERNOON, false));
    }

    @Test
    void aConfirmationCountsForItsSlotOnly() {
        assertThat(read(new MoveForm("0", null, "2026-03-13", "AFTERNOON", "2026-03-13 AFTERNOON")))
                .isEqualTo(new MoveFollowUp(FRIDAY, HalfDay.AFTERNOON, true));
        assertThat(read(new MoveForm("0", null, "2026-03-13", "MORNING", "2026-03-13 AFTERNOON")))
                .isEqualTo(new MoveFollowUp(FRIDAY, HalfDay.MORNING, false));
    }

    @Test
    void theValueOfASlotIsReadBack() {
        String value = MoveForm.value(LocalDateTime.of(2026, 3, 13, 14, 30));

        assertThat(read(new MoveForm("0", value, null, null, value)))
                .isEqualTo(new MoveFollowUp(FRIDAY, HalfDay.AFTERNOON, true));
    }

    @Test
    void whatIsMissingIsToldForEachField() {
        MoveForm form = new MoveForm(null, null, null, null, null);
        Errors errors = new SimpleErrors(form);

        assertThat(form.command(errors)).isNull();
        assertThat(errors.getFieldErrors())
                .extracting(error -> error.getField())
                .containsExactly("day", "half");
    }

    @Test
    void noVersionIsNobodysVersion() {
        assertThat(new MoveForm(null, null, null, null, null).readVersion()).isNegative();
        assertThat(new MoveForm("x", null, null, null, null).readVersion()).isNegative();
        assertThat(new MoveForm("3", null, null, null, null).readVersion()).isEqualTo(3);
    }

    private static @Nullable MoveFollowUp read(MoveForm form) {
        return form.command(new SimpleErrors(form));
    }
}
