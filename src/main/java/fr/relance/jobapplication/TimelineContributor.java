package fr.relance.jobapplication;

import fr.relance.kernel.JobApplicationId;
import fr.relance.kernel.OwnerId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Adds lines to the pages of candidatures from modules that these pages do not know. */
public interface TimelineContributor {

    /** What waits or is to come for a candidature: what happened is told by the journal. One statement. */
    Contribution of(OwnerId owner, JobApplicationId id);

    /** The next thing to do for each of those candidatures that has one; one statement whatever their number. */
    Map<JobApplicationId, TimelineEntry> nextSteps(OwnerId owner, Collection<JobApplicationId> ids);

    /**
     * What a module adds to the page of one candidature.
     *
     * @param entries in any order
     * @param next the one of them that is to be done next
     * @param silent whether its relance is so long ago that no answer may come any more; docs/lifecycle.md
     */
    record Contribution(List<TimelineEntry> entries, Optional<TimelineEntry> next, boolean silent) {

        public Contribution {
            entries = List.copyOf(entries);
        }
    }
}
