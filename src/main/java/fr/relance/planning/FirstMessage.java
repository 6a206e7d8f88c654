package fr.relance.planning;

import java.time.LocalDate;
import java.time.LocalDateTime;

/** The e-mail of the day after: thank-you or catch-up; see docs/planning.md, "The day after". */
record FirstMessage(StepKind kind, LocalDateTime at, ReasonChain chain) {

    static FirstMessage of(AfterInterview facts, SlotSearch search) {
        LocalDate interviewDay = facts.interviewAt().toLocalDate();
        Situation situation = new Situation(facts.now(), Channel.EMAIL, facts.region());
        ReasonChain chain = new ReasonChain(interviewDay).move(Rule.NEXT_DAY, 1);
        Slot slot = search.first(chain, facts.region(), false);
        StepKind kind = facts.nextSteps().silent() ? StepKind.CATCH_UP : StepKind.THANK_YOU;
        return new FirstMessage(kind, search.settle(chain, slot, situation), chain);
    }

    LocalDate day() {
        return chain.day();
    }

    /** Whether it still makes sense: to come, before the follow-up's day, and thanks not later than a few days. */
    boolean fits(AfterInterview facts, LocalDate followUpDay, int thanksWithinDays) {
        LocalDate lastDay = facts.interviewAt().toLocalDate().plusDays(thanksWithinDays);
        return at.isAfter(facts.now())
                && day().isBefore(followUpDay)
                && (kind == StepKind.CATCH_UP || !day().isAfter(lastDay));
    }

    Step step() {
        return new Step(kind, Channel.EMAIL, at, chain.reasons());
    }
}
