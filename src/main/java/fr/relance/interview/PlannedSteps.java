package fr.relance.interview;

import fr.relance.kernel.AnnouncedFactId;
import fr.relance.kernel.OwnerId;
import java.util.List;

/** Tells the page of an interview what was planned for it; implemented by the module that plans. */
public interface PlannedSteps {

    /** What was planned for what was announced, at an interview or without one, the earliest first. */
    List<PlannedStep> of(OwnerId owner, AnnouncedFactId fact);

    /** What would be planned if that were recorded, in the same words; its steps lead nowhere yet. */
    List<PlannedStep> of(OwnerId owner, ForeseenFact fact);
}
