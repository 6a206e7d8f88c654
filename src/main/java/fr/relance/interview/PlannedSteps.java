package fr.relance.interview;

import fr.relance.kernel.InterviewId;
import fr.relance.kernel.OwnerId;
import java.util.List;

/** Tells the page of an interview what was planned for it; implemented by the module that plans. */
public interface PlannedSteps {

    /** What was planned for an interview, the earliest first. */
    List<PlannedStep> of(OwnerId owner, InterviewId interview);

    /** What would be planned if that were recorded, in the same words; its steps lead nowhere yet. */
    List<PlannedStep> of(OwnerId owner, ForeseenFact fact);
}
