package fr.relance.interview;

import static java.util.stream.Collectors.toMap;

import fr.relance.account.CandidateClock;
import fr.relance.jobapplication.Recoverable;
import fr.relance.kernel.JobApplicationId;
import fr.relance.kernel.NotAllowed;
import fr.relance.kernel.OwnerId;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Takes back what was done to the interviews of a candidature, after its people came back. */
@Component
@Order(2)
class RecoverableInterviews implements Recoverable<InterviewState> {

    private final InterviewRepository repository;
    private final CandidateClock clock;

    RecoverableInterviews(InterviewRepository repository, CandidateClock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    @Override
    public String part() {
        return "entretiens";
    }

    @Override
    public Class<InterviewState> rowType() {
        return InterviewState.class;
    }

    @Override
    public Map<UUID, InterviewState> rows(OwnerId owner, JobApplicationId id) {
        return repository.all(owner.value(), id.value()).stream()
                .collect(toMap(interview -> interview.view().id().value(), Interview::state));
    }

    @Override
    public void restore(OwnerId owner, UUID row, @Nullable InterviewState state) {
        Optional<Interview> interview = repository.findByOwnerIdAndId(owner.value(), row);
        if (state == null) {
            interview.ifPresent(recorded -> recorded.delete(clock.instant()));
        } else {
            interview.orElseThrow(() -> new NotAllowed("journal.refused.gone")).restore(state);
        }
    }
}
