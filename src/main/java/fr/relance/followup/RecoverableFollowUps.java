package fr.relance.followup;

import fr.relance.jobapplication.Recoverable;
import fr.relance.kernel.JobApplicationId;
import fr.relance.kernel.NotAllowed;
import fr.relance.kernel.OwnerId;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Takes back what became of relances. One that did not exist yet is hidden, until a plan has it again. */
@Component
@Order(RecoverableFollowUps.AFTER_WHAT_THEY_FOLLOW_FROM)
class RecoverableFollowUps implements Recoverable<FollowUpRow> {

    static final int AFTER_WHAT_THEY_FOLLOW_FROM = 100;

    private final FollowUpRepository repository;

    RecoverableFollowUps(FollowUpRepository repository) {
        this.repository = repository;
    }

    @Override
    public String part() {
        return "relances";
    }

    @Override
    public Class<FollowUpRow> rowType() {
        return FollowUpRow.class;
    }

    @Override
    public Map<UUID, FollowUpRow> rows(OwnerId owner, JobApplicationId id) {
        return repository.findByOwnerIdAndJobApplicationIdOrderByScheduleSlotAt(owner.value(), id.value()).stream()
                .collect(Collectors.toMap(FollowUp::id, FollowUp::row));
    }

    @Override
    public void restore(OwnerId owner, UUID row, @Nullable FollowUpRow state) {
        FollowUp followUp = repository
                .findByOwnerIdAndId(owner.value(), row)
                .orElseThrow(() -> new NotAllowed("journal.refused.gone"));
        if (state == null) {
            followUp.overtake();
        } else {
            followUp.restore(state);
        }
    }
}
