package fr.relance.jobapplication;

import fr.relance.kernel.JobApplicationId;
import fr.relance.kernel.OwnerId;

/** A fact of a candidature changed that weighs on when or how to follow up. Heard in the same transaction. */
public record JobApplicationChanged(OwnerId owner, JobApplicationId id) {}
