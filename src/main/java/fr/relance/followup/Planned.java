package fr.relance.followup;

import fr.relance.kernel.NotAllowed;
import fr.relance.planning.AfterUnansweredCall;
import fr.relance.planning.Channel;
import fr.relance.planning.ContactDetails;
import fr.relance.planning.Plan;
import fr.relance.planning.Planner;
import fr.relance.planning.Region;
import fr.relance.planning.Step;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What drives a candidature, the plan that follows from it, and the rows that it asks for. */
record Planned(Subject subject, Plan plan, LocalDateTime now, ContactDetails contact, Region region, Planner planner) {

    /** Brings the rows of its own subject in line, what is over stays as it is; returns those that are new. */
    List<FollowUp> apply(List<FollowUp> own, FollowUpRepository repository) {
        List<FollowUp> added = new ArrayList<>();
        Optional<FollowUp> followUp = at(PlaceInPlan.FOLLOW_UP, own);
        apply(PlaceInPlan.FOLLOW_UP, followUp).map(repository::save).ifPresent(added::add);
        // Whoever followed up, or need not any more, has nothing left to send beforehand.
        if (followUp.isEmpty() || followUp.get().isPending()) {
            apply(PlaceInPlan.FIRST_DAY, at(PlaceInPlan.FIRST_DAY, own))
                    .map(repository::save)
                    .ifPresent(added::add);
        }
        return added;
    }

    /** Returns the row, if it is new. */
    private Optional<FollowUp> apply(PlaceInPlan place, Optional<FollowUp> row) {
        Optional<Step> step = plan.steps().stream()
                .filter(each -> PlaceInPlan.of(each.kind()) == place)
                .findFirst();
        if (row.isEmpty()) {
            return step.map(each -> new FollowUp(this, each));
        }
        step.ifPresentOrElse(
                each -> row.get().follow(this, each), () -> row.get().dropUnlessDue(now));
        return Optional.empty();
    }

    private static Optional<FollowUp> at(PlaceInPlan place, List<FollowUp> own) {
        return own.stream().filter(row -> row.takes(place)).findFirst();
    }

    boolean isAbout(FollowUp row) {
        return subject.isOf(row);
    }

    /** The one e-mail after a call that nobody answered. */
    Plan mailAfter(LocalDateTime calledAt) {
        return planner.afterUnansweredCall(new AfterUnansweredCall(calledAt, now, contact, region));
    }

    /** A call makes sense for the follow-up alone, if it is planned or a number is known. */
    void requireCallable(FollowUpView followUp) {
        boolean reachable = followUp.channel() == Channel.PHONE || contact.anyPhone();
        if (!followUp.isFollowUp() || !reachable) {
            throw new NotAllowed("followup.refused.noCall");
        }
    }
}
