package fr.relance.jobapplication;

import fr.relance.kernel.JobApplicationId;
import fr.relance.kernel.OwnerId;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Adds lines to the pages of candidatures from modules that these pages do not know. */
public interface TimelineContributor {

    /** What happened or will happen to a candidature, in any order. */
    List<TimelineEntry> timeline(OwnerId owner, JobApplicationId id);

    /** The next thing to do for each of those candidatures that has one; one statement whatever their number. */
    default Map<JobApplicationId, TimelineEntry> nextSteps(OwnerId owner, Collection<JobApplicationId> ids) {
        return Map.of();
    }
}
