package fr.relance.jobapplication;

import fr.relance.kernel.JobApplicationId;
import fr.relance.kernel.OwnerId;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Adds lines to the pages of candidatures from modules that these pages do not know. */
public interface TimelineContributor {

    /** What waits or is to come for a candidature, in any order: what happened is told by the journal. */
    List<TimelineEntry> timeline(OwnerId owner, JobApplicationId id);

    /** The next thing to do for each of those candidatures that has one; one statement whatever their number. */
    default Map<JobApplicationId, TimelineEntry> nextSteps(OwnerId owner, Collection<JobApplicationId> ids) {
        return Map.of();
    }

    /** Whether its relance is so long ago that no answer may come any more; docs/lifecycle.md. */
    default boolean isSilent(OwnerId owner, JobApplicationId id) {
        return false;
    }
}
