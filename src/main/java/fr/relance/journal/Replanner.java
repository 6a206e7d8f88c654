package fr.relance.journal;

import fr.relance.kernel.JobApplicationId;
import fr.relance.kernel.OwnerId;

/** Plans a candidature anew, once, when a change is made on which its plan depends; implemented by the module that plans. */
public interface Replanner {

    /** Brings what is planned in line with the facts as they stand now. */
    void replan(OwnerId owner, JobApplicationId id);

    /** Works out anew what is derived from rows that were put back as an older version remembered them: it may not have known that. */
    default void settle(OwnerId owner, JobApplicationId id) {}
}
