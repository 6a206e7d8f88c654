package fr.relance.planning;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** From the interview's day to the day on or from which the follow-up is due; see docs/planning.md, "Target day". */
final class TargetDay {

    private final WorkCalendar calendar;
    private final PlanningRules rules;

    TargetDay(WorkCalendar calendar, PlanningRules rules) {
        this.calendar = calendar;
        this.rules = rules;
    }

    /** The candidate is to make contact on that day. */
    ReasonChain agreed(AfterInterview facts, LocalDate day) {
        return start(facts).say(Rule.AGREED_DATE, day);
    }

    /** The recruiter has until the end of that day. */
    ReasonChain afterDeadline(AfterInterview facts, LocalDate deadline, LocalDate firstMessage) {
        return spaced(start(facts).move(Rule.RECRUITER_DEADLINE, deadline.plusDays(1)), facts, firstMessage);
    }

    /** Nothing usable was announced. */
    ReasonChain usual(AfterInterview facts, LocalDate firstMessage) {
        int deciders = Math.min(facts.decisionMakersAbove(), rules.decisionMakersCounted());
        ReasonChain chain = start(facts)
                .move(Rule.BASE_WEEK, rules.baseDays())
                .move(Rule.SENIORITY, delay(rules.seniorityDays().get(facts.seniority())))
                .move(Rule.URGENCY, delay(rules.urgencyDays().get(facts.urgency())))
                .move(Rule.DECISION_MAKERS, rules.decisionMakerDays() * deciders);
        return spaced(bounded(chain, facts), facts, firstMessage);
    }

    private ReasonChain bounded(ReasonChain chain, AfterInterview facts) {
        LocalDate day = facts.interviewAt().toLocalDate();
        LocalDate floor = day.plusDays(rules.floorDays());
        LocalDate cap = day.plusDays(facts.urgency() == Urgency.IMMEDIATE ? rules.immediateCapDays() : rules.capDays());
        if (chain.day().isBefore(floor)) {
            chain.move(Rule.FLOOR, floor);
        }
        return chain.day().isAfter(cap) ? chain.move(Rule.CAP, cap) : chain;
    }

    private ReasonChain spaced(ReasonChain chain, AfterInterview facts, LocalDate firstMessage) {
        LocalDate earliest = calendar.plusWorkingDays(firstMessage, rules.spacingWorkingDays(), facts.region());
        return chain.day().isBefore(earliest) ? chain.move(Rule.SPACING, earliest) : chain;
    }

    private static ReasonChain start(AfterInterview facts) {
        return new ReasonChain(facts.interviewAt().toLocalDate());
    }

    private static int delay(@Nullable Integer days) {
        return days == null ? 0 : days;
    }
}
