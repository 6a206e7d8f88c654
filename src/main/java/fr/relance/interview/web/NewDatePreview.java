package fr.relance.interview.web;

import fr.relance.interview.AnnounceNewDate;
import fr.relance.interview.Announcements;
import fr.relance.interview.PlannedStep;
import fr.relance.interview.PlannedSteps;
import fr.relance.kernel.OwnerId;
import fr.relance.planning.Plan;
import fr.relance.planning.Planner;
import fr.relance.planning.Step;
import fr.relance.planning.StepKind;
import java.util.List;
import org.springframework.stereotype.Component;

/** The relance to which a new date would lead, before it is recorded. */
@Component
class NewDatePreview {

    private final Planner planner;
    private final PlannedSteps plannedSteps;
    private final Announcements announcements;

    NewDatePreview(Planner planner, PlannedSteps plannedSteps, Announcements announcements) {
        this.planner = planner;
        this.plannedSteps = plannedSteps;
        this.announcements = announcements;
    }

    /** Only for a form without a mistake that weighs on the date. */
    List<PlannedStep> of(OwnerId owner, AnnounceNewDate command) {
        Plan plan = planner.afterInterview(announcements.toPlan(owner, command));
        List<Step> followUp = plan.steps().stream()
                .filter(step -> step.kind() == StepKind.FOLLOW_UP)
                .toList();
        return plannedSteps.of(new Plan(followUp, plan.signal(), plan.advisories()));
    }
}
