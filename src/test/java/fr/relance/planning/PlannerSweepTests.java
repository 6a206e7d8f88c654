package fr.relance.planning;

import static fr.relance.planning.PlanAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds for every plan, over every day of ten years and a wide spread of facts. */
class PlannerSweepTests {

    private static final LocalDate FIRST_DAY = LocalDate.of(2025, 1, 1);
    private static final LocalDate END = LocalDate.of(2035, 1, 1);

    private final WorkCalendar calendar = FrenchHolidays.calendar();
    private final Planner planner = new Planner(calendar, PlanningRules.defaults());

    @ParameterizedTest
    @EnumSource(Channel.class)
    void aFollowUpThatNobodyAskedForLiesOnASlot(Channel channel) {
        ContactDetails contact = new ContactDetails(true, true, false);
        for (LocalDate day = FIRST_DAY; day.isBefore(END); day = day.plusDays(1)) {
            for (Region region : Region.values()) {
                for (Urgency urgency : Urgency.values()) {
                    LocalDateTime at = day.atTime(11, 0);
                    NextSteps said = new NextSteps(Initiator.RECRUITER, new Timing.Vague(), channel);
                    onSlots(new AfterInterview(at, at, Seniority.ENTRY, urgency, 0, said, false, contact, region));
                }
            }
        }
    }

    private void onSlots(AfterInterview facts) {
        for (Step step : planner.afterInterview(facts).steps()) {
            LocalDate day = step.at().toLocalDate();
            HalfDay half = HalfDay.of(step.at().toLocalTime());
            assertThat(calendar.hasSlot(day, half, facts.region()))
                    .as("%s: %s", facts, step)
                    .isTrue();
            assertThat(step.at()).isEqualTo(new Slot(day, half).at(step.channel()));
        }
    }

    @Test
    void everyPlanAfterAnInterviewIsSound() {
        Random random = new Random(20260303);
        for (int i = 0; i < 200_000; i++) {
            AfterInterview facts = RandomFacts.interview(random);
            assertThat(planner.afterInterview(facts))
                    .isSoundAfter(facts.interviewAt().toLocalDate(), facts.now());
        }
    }

    @Test
    void everyPlanAfterAnApplicationOrACallIsSound() {
        Random random = new Random(20260304);
        for (int i = 0; i < 50_000; i++) {
            LocalDateTime at = RandomFacts.moment(random);
            LocalDateTime asOf = at.plusDays(random.nextInt(80) - 10);
            ContactDetails contact = RandomFacts.contact(random);
            Region region = RandomFacts.any(random, Region.values());
            LocalDate closing = random.nextBoolean() ? at.toLocalDate().plusDays(random.nextInt(90)) : null;
            AfterApplication application = new AfterApplication(
                    at.toLocalDate(), asOf, RandomFacts.any(random, Origin.values()), closing, contact, region);
            AfterUnansweredCall call = new AfterUnansweredCall(at, asOf, contact, region);
            assertThat(planner.afterApplication(application)).isSoundAfter(at.toLocalDate(), application.now());
            assertThat(planner.afterUnansweredCall(call)).isSoundAfter(at.toLocalDate(), call.now());
        }
    }

    @Test
    void theEdgesOfTimeArePlannedToo() {
        NextSteps inAYear = new NextSteps(Initiator.CANDIDATE, new Timing.Within(12, Timing.Unit.MONTHS), null);
        LocalDateTime last = LocalDate.of(2100, 12, 31).atTime(LocalTime.MAX);
        LocalDateTime first = LocalDate.of(2000, 1, 1).atStartOfDay();
        for (LocalDateTime at : new LocalDateTime[] {first, last}) {
            AfterInterview facts = new AfterInterview(
                    at, last, Seniority.EXECUTIVE, Urgency.LOW, 9, inAYear, true, Interviews.EMAIL, Region.METROPOLE);
            assertThat(planner.afterInterview(facts)).isSoundAfter(at.toLocalDate(), last);
            assertThat(planner.afterUnansweredCall(
                            new AfterUnansweredCall(at, last, Interviews.EMAIL, Region.ALSACE_MOSELLE)))
                    .isSoundAfter(at.toLocalDate(), last);
        }
    }
}
