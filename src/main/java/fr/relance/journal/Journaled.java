package fr.relance.journal;

import fr.relance.kernel.JobApplicationId;
import fr.relance.kernel.OwnerId;

/** What changes are made to; implemented by the module that keeps candidatures. */
public interface Journaled {

    /** Lets nobody else change that candidature until the transaction ends; returns whether it exists, taken away or not. */
    boolean lock(OwnerId owner, JobApplicationId id);

    /** Whether it is there, and was not taken away. */
    boolean isPresent(OwnerId owner, JobApplicationId id);
}
