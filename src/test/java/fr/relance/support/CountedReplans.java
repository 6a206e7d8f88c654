package fr.relance.support;

import fr.relance.journal.Replanner;
import fr.relance.kernel.JobApplicationId;
import fr.relance.kernel.OwnerId;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.boot.test.context.TestComponent;

/** Notes, beside the module that plans, which candidatures were planned anew. */
@TestComponent
public class CountedReplans implements Replanner {

    private final List<JobApplicationId> replanned = new CopyOnWriteArrayList<>();

    @Override
    public void replan(OwnerId owner, JobApplicationId id) {
        replanned.add(id);
    }

    /** How often that candidature was planned anew so far. */
    public long of(JobApplicationId id) {
        return replanned.stream().filter(id::equals).count();
    }
}
