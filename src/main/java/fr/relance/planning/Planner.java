package fr.relance.planning;

import fr.relance.planning.SlotChoice.Situation;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.Stream;

/**
 * Answers when to follow up, by which channel and why, as docs/planning.md says: a pure function of the facts, the delays and the
 * calendar. Safe for use by several threads.
 */
public final class Planner {

    private final WorkCalendar calendar;
    private final PlanningRules rules;
    private final SlotChoice slots;
    private final InterviewPlanning afterInterview;

    public Planner(WorkCalendar calendar, PlanningRules rules) {
        this.calendar = calendar;
        this.rules = rules;
        this.slots = new SlotChoice(calendar, rules);
        this.afterInterview = new InterviewPlanning(calendar, rules, slots);
    }

    /** One follow-up, and a thank-you or catch-up before it where there is still time for one. */
    public Plan afterInterview(AfterInterview facts) {
        return afterInterview.plan(facts);
    }

    /** One follow-up of an application that led to no interview; without a signal. */
    public Plan afterApplication(AfterApplication facts) {
        Channel channel = facts.contact().channel();
        Placement placed = slots.onTarget(target(facts), new Situation(facts.now(), channel, facts.region()), true);
        Step step = new Step(StepKind.APPLICATION_FOLLOW_UP, channel, placed.at(), placed.reasons());
        boolean throughAssistant = channel == Channel.PHONE && facts.contact().assistantPhone();
        return placed.remark(throughAssistant, Advisory.ASSISTANT_FIRST).plan(List.of(step), null, facts.contact());
    }

    private ReasonChain target(AfterApplication facts) {
        LocalDate applied = facts.appliedOn();
        int delay = rules.appliedDays().getOrDefault(facts.origin(), 0);
        ReasonChain chain = new ReasonChain(applied).move(Rule.APPLIED_DELAY, delay);
        if (facts.closingOn() == null) {
            return chain;
        }
        LocalDate closed = facts.closingOn().plusDays(1);
        LocalDate cap = applied.plusDays(rules.closingCapDays());
        LocalDate until = closed.isBefore(cap) ? closed : cap;
        return until.isAfter(chain.day()) ? chain.move(Rule.CLOSING_DAY, until) : chain;
    }

    /** One e-mail after the voice message, the second half of the same follow-up; without a signal. */
    public Plan afterUnansweredCall(AfterUnansweredCall facts) {
        LocalDate called = facts.calledAt().toLocalDate();
        ReasonChain chain = new ReasonChain(called).move(Rule.END_OF_WEEK, endOfWeek(called, facts.region()));
        Placement placed = slots.onTarget(chain, new Situation(facts.now(), Channel.EMAIL, facts.region()), false);
        Step step = new Step(StepKind.FALLBACK_EMAIL, Channel.EMAIL, placed.at(), placed.reasons());
        return placed.plan(List.of(step), null, facts.contact());
    }

    /** The last day of the week, after the call's, that has a slot; for a late call or none such, Tuesday of the next week. */
    private LocalDate endOfWeek(LocalDate called, Region region) {
        LocalDate tuesday =
                called.with(TemporalAdjusters.next(DayOfWeek.MONDAY)).plusDays(1);
        if (called.getDayOfWeek().compareTo(DayOfWeek.WEDNESDAY) > 0) {
            return tuesday;
        }
        LocalDate friday = called.with(TemporalAdjusters.next(DayOfWeek.FRIDAY));
        return Stream.iterate(friday, day -> day.isAfter(called), day -> day.minusDays(1))
                .filter(day -> calendar.hasSlot(day, region))
                .findFirst()
                .orElse(tuesday);
    }
}
