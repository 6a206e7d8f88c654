package fr.relance.interview;

import fr.relance.kernel.JobApplicationId;
import fr.relance.kernel.OwnerId;

/**
 * An interview of that candidature was recorded, deleted or brought back, or a fact of it changed that weighs on when
 * or how to follow up. Heard in the same transaction.
 */
public record InterviewChanged(OwnerId owner, JobApplicationId jobApplication) {}
