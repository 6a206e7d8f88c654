package fr.relance.planning;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** Facts that read as sentences: an ordinary interview, of which a test changes what matters to it. */
record Interviews(AfterInterview facts) {

    static final ContactDetails EMAIL = new ContactDetails(true, false, false);

    /** Told at once, a confirmed employee's post, nothing but vague words. */
    static Interviews on(String interviewAt) {
        LocalDateTime at = LocalDateTime.parse(interviewAt);
        return new Interviews(new AfterInterview(
                at,
                at,
                Seniority.EXPERIENCED,
                Urgency.NORMAL,
                0,
                new NextSteps(Initiator.RECRUITER, new Timing.Vague(), null),
                false,
                EMAIL,
                Region.METROPOLE));
    }

    Interviews toldAt(String asOf) {
        return with(LocalDateTime.parse(asOf), facts.seniority(), facts.urgency(), facts.nextSteps(), facts.region());
    }

    Interviews forA(Seniority seniority) {
        return with(facts.asOf(), seniority, facts.urgency(), facts.nextSteps(), facts.region());
    }

    Interviews toFill(Urgency urgency) {
        return with(facts.asOf(), facts.seniority(), urgency, facts.nextSteps(), facts.region());
    }

    Interviews in(Region region) {
        return with(facts.asOf(), facts.seniority(), facts.urgency(), facts.nextSteps(), region);
    }

    Interviews whereNothingWasSaid() {
        return announced(Initiator.UNSTATED, new Timing.Unstated());
    }

    Interviews whereTheRecruiterAnswersBy(String date) {
        return announced(Initiator.RECRUITER, new Timing.OnDate(LocalDate.parse(date), null));
    }

    Interviews whereTheCandidateCallsBackOn(String date, @Nullable String time) {
        LocalTime at = time == null ? null : LocalTime.parse(time);
        return announced(Initiator.CANDIDATE, new Timing.OnDate(LocalDate.parse(date), at));
    }

    Plan plan() {
        return new Planner(FrenchHolidays.calendar(), PlanningRules.defaults()).afterInterview(facts);
    }

    private Interviews announced(Initiator initiator, Timing timing) {
        NextSteps said = new NextSteps(initiator, timing, null);
        return with(facts.asOf(), facts.seniority(), facts.urgency(), said, facts.region());
    }

    private Interviews with(LocalDateTime asOf, Seniority seniority, Urgency urgency, NextSteps said, Region region) {
        return new Interviews(new AfterInterview(
                facts.interviewAt(),
                asOf,
                seniority,
                urgency,
                facts.decisionMakersAbove(),
                said,
                facts.directContactRole(),
                facts.contact(),
                region));
    }
}
