package fr.relance.planning;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The plan after an interview; see docs/planning.md. */
final class InterviewPlanning {

    private final SlotSearch search;
    private final SlotChoice slots;
    private final TargetDay targets;
    private final AnnouncedDay announcedDay;
    private final int thanksWithinDays;

    InterviewPlanning(WorkCalendar calendar, PlanningRules rules) {
        this.search = new SlotSearch(calendar);
        this.slots = new SlotChoice(calendar, rules);
        this.targets = new TargetDay(calendar, rules);
        this.announcedDay = new AnnouncedDay(calendar);
        this.thanksWithinDays = rules.thanksWithinDays();
    }

    Plan plan(AfterInterview facts) {
        Situation situation = new Situation(facts.now(), ChannelChoice.of(facts), facts.region());
        FirstMessage first = FirstMessage.of(facts, search);
        Placement placed = place(facts, situation, first.day());
        Step followUp = new Step(StepKind.FOLLOW_UP, situation.channel(), placed.at(), placed.reasons());
        boolean both = first.fits(facts, placed.at().toLocalDate(), thanksWithinDays);
        List<Step> steps = both ? List.of(first.step(), followUp) : List.of(followUp);
        return new Plan(
                steps,
                signal(facts.nextSteps().timing()),
                advice(facts, placed, steps).all());
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

    private static Advice advice(AfterInterview facts, Placement placed, List<Step> steps) {
        boolean byPhone = steps.get(steps.size() - 1).channel() == Channel.PHONE;
        boolean throughAssistant = byPhone && facts.contact().assistantPhone() && agreedTime(facts.nextSteps()) == null;
        return new Advice(placed)
                .when(throughAssistant, Advisory.ASSISTANT_FIRST)
                .when(ChannelChoice.lacksDirectLine(facts), Advisory.NO_DIRECT_LINE)
                .details(facts.contact(), steps);
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
}
