package fr.relance.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Facts are planned or refused with {@link InvalidFacts}; nothing else ever comes out. */
@SuppressWarnings("NullAway") // Missing facts are what is tested here.
class InvalidFactsTests {

    private static final LocalDateTime AT = LocalDateTime.of(2026, 3, 3, 10, 0);

    private final Planner planner = new Planner(FrenchHolidays.calendar(), PlanningRules.defaults());

    @Test
    void allFaultsAreNamedTogether() {
        InvalidFacts refusal = catchThrowableOfType(
                InvalidFacts.class,
                () -> new AfterInterview(
                        LocalDateTime.of(1999, 12, 31, 10, 0), null, null, Urgency.LOW, 10, null, false, null, null));
        assertThat(refusal.faults())
                .extracting(Fault::field)
                .containsExactly(
                        "interviewAt", "asOf", "seniority", "decisionMakersAbove", "nextSteps", "contact", "region");
        assertThat(refusal).hasMessageContaining("decisionMakersAbove: RANGE");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2026-03-02, -, nextSteps.timing.date, BEFORE_INTERVIEW",
                "2027-03-05, -, nextSteps.timing.date, TOO_FAR",
                "2026-03-03, 10:00, nextSteps.timing.time, NOT_AFTER_INTERVIEW"
            })
    void anAnnouncementThatCannotBeIsRefused(LocalDate date, LocalTime time, String field, Problem problem) {
        InvalidFacts refusal = catchThrowableOfType(InvalidFacts.class, () -> announced(date, time));
        assertThat(refusal.faults()).containsExactly(new Fault(field, problem, 0, 0));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"2026-03-03, -", "2027-03-04, 09:00", "2026-03-03, 10:01"})
    void anAnnouncementAtTheEdgeIsTaken(LocalDate date, LocalTime time) {
        assertThat(planner.afterInterview(announced(date, time)).steps()).isNotEmpty();
    }

    @Test
    void aDelayOutOfBoundsIsRefused() {
        for (Timing.Unit unit : Timing.Unit.values()) {
            assertThat(new Timing.Within(unit.max(), unit).amount()).isEqualTo(unit.max());
            assertThatExceptionOfType(InvalidFacts.class).isThrownBy(() -> new Timing.Within(0, unit));
            assertThatExceptionOfType(InvalidFacts.class).isThrownBy(() -> new Timing.Within(unit.max() + 1, unit));
        }
    }

    @Test
    void anOfferThatClosesBeforeTheApplicationIsRefused() {
        LocalDate day = AT.toLocalDate();
        InvalidFacts refusal = catchThrowableOfType(
                InvalidFacts.class,
                () -> new AfterApplication(
                        day, AT, Origin.OFFER, day.minusDays(1), Interviews.EMAIL, Region.METROPOLE));
        assertThat(refusal.faults()).containsExactly(new Fault("closingOn", Problem.BEFORE_APPLICATION, 0, 0));
    }

    @Test
    void hostileFactsGetAPlanOrTheRefusal() {
        Random random = new Random(7);
        int planned = 0;
        for (int i = 0; i < 200_000; i++) {
            planned += tried(random) ? 1 : 0;
        }
        assertThat(planned).isBetween(1_000, 199_000);
    }

    private boolean tried(Random random) {
        try {
            switch (random.nextInt(3)) {
                case 0 -> planner.afterInterview(HostileFacts.interview(random));
                case 1 -> planner.afterApplication(HostileFacts.application(random));
                default -> planner.afterUnansweredCall(HostileFacts.call(random));
            }
            return true;
        } catch (InvalidFacts refusal) {
            assertThat(refusal.faults()).isNotEmpty();
            return false;
        }
    }

    private static AfterInterview announced(LocalDate date, LocalTime time) {
        NextSteps said = new NextSteps(Initiator.CANDIDATE, new Timing.OnDate(date, time), null);
        return new AfterInterview(
                AT, AT, Seniority.ENTRY, Urgency.LOW, 0, said, false, Interviews.EMAIL, Region.METROPOLE);
    }
}
