package fr.relance.followup;

import fr.relance.kernel.NotAllowed;
import fr.relance.planning.AfterInterview;
import fr.relance.planning.AfterUnansweredCall;
import fr.relance.planning.Channel;
import fr.relance.planning.Plan;
import fr.relance.planning.Planner;
import fr.relance.planning.Step;
import java.time.LocalDateTime;
import java.util.Optional;

/** An interview's facts, the plan that follows from them, and the rows that it asks for. */
record PlannedInterview(Subject subject, AfterInterview facts, Plan plan, Planner planner) {

    static PlannedInterview of(Subject subject, AfterInterview facts, Planner planner) {
        return new PlannedInterview(subject, facts, planner.afterInterview(facts), planner);
    }

    /** Creates, mends or hides the row of that place; what is done or answered stays as it is. */
    void apply(PlaceInPlan place, Optional<FollowUp> row, FollowUpRepository repository) {
        Optional<Step> step = plan.steps().stream()
                .filter(each -> PlaceInPlan.of(each.kind()) == place)
                .findFirst();
        if (row.isEmpty()) {
            step.ifPresent(each -> repository.save(new FollowUp(this, each)));
        } else if (row.get().mayFollow()) {
            step.ifPresentOrElse(
                    each -> row.get().follow(this, each), () -> row.get().dropUnlessDue(now()));
        }
    }

    /** The one e-mail after a call that nobody answered. */
    Plan mailAfter(LocalDateTime calledAt) {
        return planner.afterUnansweredCall(new AfterUnansweredCall(calledAt, now(), facts.contact(), facts.region()));
    }

    /** A call makes sense for the follow-up alone, if it is planned or a number is known. */
    void requireCallable(FollowUpView followUp) {
        boolean reachable =
                followUp.channel() == Channel.PHONE || facts.contact().anyPhone();
        if (!followUp.isFollowUp() || !reachable) {
            throw new NotAllowed("followup.refused.noCall");
        }
    }

    /** The candidate's own moment. */
    LocalDateTime now() {
        return facts.asOf();
    }
}
