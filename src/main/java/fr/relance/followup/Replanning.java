package fr.relance.followup;

import fr.relance.account.PreferencesChanged;
import fr.relance.interview.InterviewChanged;
import fr.relance.jobapplication.JobApplicationChanged;
import fr.relance.jobapplication.JobApplications;
import fr.relance.kernel.JobApplicationId;
import fr.relance.kernel.OwnerId;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Hears that a fact changed and plans anew, in the same transaction: a date on screen is never older than its facts. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Replanning {

    private final PlanFacts facts;
    private final FollowUpRepository repository;
    private final JobApplications jobApplications;

    Replanning(PlanFacts facts, FollowUpRepository repository, JobApplications jobApplications) {
        this.facts = facts;
        this.repository = repository;
        this.jobApplications = jobApplications;
    }

    @EventListener
    void on(InterviewChanged event) {
        replan(event.owner(), event.jobApplication());
    }

    @EventListener
    void on(JobApplicationChanged event) {
        replan(event.owner(), event.id());
    }

    @EventListener
    void on(PreferencesChanged event) {
        jobApplications.all(event.owner()).forEach(id -> replan(event.owner(), id));
    }

    /** The latest interview drives the plan; what was pending for the earlier ones is overtaken. */
    private void replan(OwnerId owner, JobApplicationId id) {
        jobApplications.lock(owner, id);
        List<FollowUp> rows = repository.findByOwnerIdAndJobApplicationIdOrderBySlotAt(owner.value(), id.value());
        facts.latest(owner, id)
                .ifPresentOrElse(planned -> apply(planned, rows), () -> rows.forEach(FollowUp::overtake));
    }

    private void apply(PlannedInterview planned, List<FollowUp> rows) {
        rows.stream()
                .filter(row -> !row.interview().equals(planned.subject().interview()))
                .forEach(FollowUp::overtake);
        List<FollowUp> own = rows.stream()
                .filter(row -> row.interview().equals(planned.subject().interview()))
                .toList();
        for (PlaceInPlan place : PlaceInPlan.values()) {
            planned.apply(place, own.stream().filter(row -> row.takes(place)).findFirst(), repository);
        }
    }
}
