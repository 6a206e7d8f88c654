package fr.relance.planning;

import fr.relance.planning.SlotChoice.Situation;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The plan after an interview; see docs/planning.md. */
final class InterviewPlanning {

    private final SlotChoice slots;
    private final TargetDay targets;
    private final AnnouncedDay announcedDay;
    private final int thanksWithinDays;

    InterviewPlanning(WorkCalendar calendar, PlanningRules rules, SlotChoice slots) {
        this.slots = slots;
        this.targets = new TargetDay(calendar, rules);
        this.announcedDay = new AnnouncedDay(calendar);
        this.thanksWithinDays = rules.thanksWithinDays();
    }

    Plan plan(AfterInterview facts) {
        Situation situation = new Situation(facts.now(), facts.channel(), facts.region());
        FirstMessage first = FirstMessage.of(facts, slots);
        Placement placed = place(facts, situation, first.day());
        Step followUp = new Step(StepKind.FOLLOW_UP, situation.channel(), placed.at(), placed.reasons());
        boolean both = first.fits(facts, placed.at().toLocalDate(), thanksWithinDays);
        List<Step> steps = both ? List.of(first.step(), followUp) : List.of(followUp);
        boolean throughAssistant = followUp.channel() == Channel.PHONE
                && facts.contact().assistantPhone()
                && agreedTime(facts.nextSteps()) == null;
        return placed.remark(throughAssistant, Advisory.ASSISTANT_FIRST)
                .remark(facts.lacksDirectLine(), Advisory.NO_DIRECT_LINE)
                .plan(steps, signal(facts.nextSteps().timing()), facts.contact());
    }

    private Placement place(AfterInterview facts, Situation situation, LocalDate firstMessage) {
        NextSteps said = facts.nextSteps();
        LocalDate day = announcedDay.of(said.timing(), facts.interviewAt().toLocalDate(), facts.region());
        if (day == null) {
            return slots.onTarget(targets.usual(facts, firstMessage), situation, oursToChoose(facts.urgency()));
        }
        return said.agreed()
                ? slots.onAgreed(targets.agreed(facts, day), situation, agreedTime(said))
                : slots.onTarget(targets.afterDeadline(facts, day, firstMessage), situation, false);
    }

    private static boolean oursToChoose(Urgency urgency) {
        return urgency == Urgency.NORMAL || urgency == Urgency.LOW;
    }

    private static @Nullable LocalTime agreedTime(NextSteps said) {
        return said.agreed() && said.timing() instanceof Timing.OnDate announced ? announced.time() : null;
    }

    private static Signal signal(Timing timing) {
        if (timing.dated()) {
            return Signal.PRECISE;
        }
        return timing instanceof Timing.Vague ? Signal.VAGUE : Signal.NONE;
    }

    /** The e-mail of the day after: thank-you or catch-up; see docs/planning.md, "The day after". */
    private record FirstMessage(StepKind kind, LocalDateTime at, ReasonChain chain) {

        static FirstMessage of(AfterInterview facts, SlotChoice slots) {
            LocalDate interviewDay = facts.interviewAt().toLocalDate();
            Situation situation = new Situation(facts.now(), Channel.EMAIL, facts.region());
            ReasonChain chain = new ReasonChain(interviewDay).move(Rule.NEXT_DAY, 1);
            Slot slot = slots.first(chain, facts.region(), false);
            StepKind kind = facts.nextSteps().silent() ? StepKind.CATCH_UP : StepKind.THANK_YOU;
            return new FirstMessage(kind, slots.settle(chain, slot, situation), chain);
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
}
