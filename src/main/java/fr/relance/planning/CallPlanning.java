package fr.relance.planning;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

/** The e-mail after a call that nobody answered; see docs/planning.md. */
final class CallPlanning {

    private final WorkCalendar calendar;
    private final SlotChoice slots;

    CallPlanning(WorkCalendar calendar, PlanningRules rules) {
        this.calendar = calendar;
        this.slots = new SlotChoice(calendar, rules);
    }

    Plan plan(AfterUnansweredCall facts) {
        Situation situation = new Situation(facts.now(), Channel.EMAIL, facts.region());
        LocalDate called = facts.calledAt().toLocalDate();
        ReasonChain chain = new ReasonChain(called).move(Rule.END_OF_WEEK, endOfWeek(called, facts.region()));
        Placement placed = slots.onTarget(chain, situation, false);
        List<Step> steps = List.of(new Step(StepKind.FALLBACK_EMAIL, Channel.EMAIL, placed.at(), placed.reasons()));
        return new Plan(
                steps, null, new Advice(placed).details(facts.contact(), steps).all());
    }

    /** The last day of the week, after the call's, that has a slot; for a late call or none such, Tuesday of the next week. */
    private LocalDate endOfWeek(LocalDate called, Region region) {
        if (called.getDayOfWeek().compareTo(DayOfWeek.WEDNESDAY) <= 0) {
            LocalDate friday = called.with(TemporalAdjusters.next(DayOfWeek.FRIDAY));
            for (LocalDate day = friday; day.isAfter(called); day = day.minusDays(1)) {
                if (calendar.hasSlot(day, region)) {
                    return day;
                }
            }
        }
        return called.with(TemporalAdjusters.next(DayOfWeek.MONDAY)).plusDays(1);
    }
}
