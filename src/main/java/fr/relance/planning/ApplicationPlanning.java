package fr.relance.planning;

import java.time.LocalDate;
import java.util.List;

/** The plan after an application that led to no interview yet; see docs/planning.md. */
final class ApplicationPlanning {

    private final SlotChoice slots;
    private final PlanningRules rules;

    ApplicationPlanning(WorkCalendar calendar, PlanningRules rules) {
        this.slots = new SlotChoice(calendar, rules);
        this.rules = rules;
    }

    Plan plan(AfterApplication facts) {
        Situation situation = new Situation(facts.now(), ChannelChoice.of(facts.contact()), facts.region());
        Placement placed = slots.onTarget(target(facts), situation, true);
        List<Step> steps =
                List.of(new Step(StepKind.APPLICATION_FOLLOW_UP, situation.channel(), placed.at(), placed.reasons()));
        boolean throughAssistant =
                situation.channel() == Channel.PHONE && facts.contact().assistantPhone();
        Advice advice = new Advice(placed)
                .when(throughAssistant, Advisory.ASSISTANT_FIRST)
                .details(facts.contact(), steps);
        return new Plan(steps, null, advice.all());
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
}
