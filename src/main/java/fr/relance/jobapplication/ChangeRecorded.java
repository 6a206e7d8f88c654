package fr.relance.jobapplication;

import fr.relance.kernel.JobApplicationId;
import fr.relance.kernel.OwnerId;

/** A change to a candidature, or its undoing, stands in the journal. Heard in the same transaction. */
record ChangeRecorded(OwnerId owner, JobApplicationId id) {}
