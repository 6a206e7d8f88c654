package fr.relance.correspondence;

import static java.util.stream.Collectors.toMap;

import fr.relance.jobapplication.Recoverable;
import fr.relance.kernel.JobApplicationId;
import fr.relance.kernel.NotAllowed;
import fr.relance.kernel.OwnerId;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes back that a message was kept or deleted. */
@Component
class RecoverableMails implements Recoverable<ReceivedMailState> {

    private final ReceivedMailRepository repository;
    private final Clock clock;

    RecoverableMails(ReceivedMailRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    @Override
    public String part() {
        return "courriers";
    }

    @Override
    public Class<ReceivedMailState> rowType() {
        return ReceivedMailState.class;
    }

    @Override
    public Map<UUID, ReceivedMailState> rows(OwnerId owner, JobApplicationId id) {
        return repository.states(owner.value(), id.value()).stream()
                .collect(toMap(ReceivedMailState::id, Function.identity()));
    }

    @Override
    public void restore(OwnerId owner, UUID row, @Nullable ReceivedMailState state) {
        Optional<ReceivedMail> mail = repository.findByOwnerIdAndId(owner.value(), row);
        if (state == null) {
            mail.ifPresent(kept -> kept.delete(clock.instant()));
        } else {
            mail.orElseThrow(() -> new NotAllowed("journal.refused.gone")).restore(state);
        }
    }
}
