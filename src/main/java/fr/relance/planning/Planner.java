package fr.relance.planning;

/**
 * Answers when to follow up, by which channel and why, as docs/planning.md says: a pure function of the facts, the delays and the
 * calendar. Safe for use by several threads.
 */
public final class Planner {

    private final InterviewPlanning afterInterview;
    private final ApplicationPlanning afterApplication;
    private final CallPlanning afterUnansweredCall;

    public Planner(WorkCalendar calendar, PlanningRules rules) {
        this.afterInterview = new InterviewPlanning(calendar, rules);
        this.afterApplication = new ApplicationPlanning(calendar, rules);
        this.afterUnansweredCall = new CallPlanning(calendar, rules);
    }

    /** One follow-up, and a thank-you or catch-up before it where there is still time for one. */
    public Plan afterInterview(AfterInterview facts) {
        return afterInterview.plan(facts);
    }

    /** One follow-up of an application that led to no interview; without a signal. */
    public Plan afterApplication(AfterApplication facts) {
        return afterApplication.plan(facts);
    }

    /** One e-mail after the voice message, the second half of the same follow-up; without a signal. */
    public Plan afterUnansweredCall(AfterUnansweredCall facts) {
        return afterUnansweredCall.plan(facts);
    }
}
