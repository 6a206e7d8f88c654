package fr.relance.jobapplication;

import static java.util.stream.Collectors.toMap;

import fr.relance.kernel.ContactId;
import fr.relance.kernel.JobApplicationId;
import fr.relance.kernel.NotAllowed;
import fr.relance.kernel.OwnerId;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Takes back what was done to the people of a candidature. */
@Component
@Order(1)
class RecoverablePeople implements Recoverable<ContactState> {

    private final JobApplicationRepository repository;
    private final Clock clock;

    RecoverablePeople(JobApplicationRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    @Override
    public String part() {
        return "personnes";
    }

    @Override
    public Class<ContactState> rowType() {
        return ContactState.class;
    }

    @Override
    public Map<UUID, ContactState> rows(OwnerId owner, JobApplicationId id) {
        return repository
                .findIncludingDeleted(owner.value(), id.value())
                .map(jobApplication -> jobApplication.contacts().stream()
                        .collect(toMap(person -> person.id().value(), Contact::state)))
                .orElse(Map.of());
    }

    @Override
    public void restore(OwnerId owner, UUID row, @Nullable ContactState state) {
        Contact person = repository
                .findByContactIncludingDeleted(owner.value(), row)
                .orElseThrow(() -> new NotAllowed("journal.refused.gone"))
                .contact(new ContactId(row));
        if (state == null) {
            person.delete(clock.instant());
        } else {
            person.restore(state);
        }
    }
}
