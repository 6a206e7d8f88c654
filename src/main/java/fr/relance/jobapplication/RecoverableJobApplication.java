package fr.relance.jobapplication;

import fr.relance.kernel.JobApplicationId;
import fr.relance.kernel.NotAllowed;
import fr.relance.kernel.OwnerId;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Takes back what was done to the candidature itself. */
@Component
@Order(0)
class RecoverableJobApplication implements Recoverable<JobApplicationState> {

    private final JobApplicationRepository repository;
    private final Clock clock;

    RecoverableJobApplication(JobApplicationRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    @Override
    public String part() {
        return "candidature";
    }

    @Override
    public Class<JobApplicationState> rowType() {
        return JobApplicationState.class;
    }

    @Override
    public Map<UUID, JobApplicationState> rows(OwnerId owner, JobApplicationId id) {
        return repository
                .findIncludingDeleted(owner.value(), id.value())
                .map(row -> Map.of(id.value(), row.state()))
                .orElse(Map.of());
    }

    @Override
    public void restore(OwnerId owner, UUID row, @Nullable JobApplicationState state) {
        JobApplication jobApplication = repository
                .findIncludingDeleted(owner.value(), row)
                .orElseThrow(() -> new NotAllowed("journal.refused.gone"));
        if (state == null) {
            jobApplication.delete(clock.instant());
        } else {
            jobApplication.restore(state);
        }
    }
}
