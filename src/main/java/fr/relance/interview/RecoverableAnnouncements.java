package fr.relance.interview;

import static java.util.stream.Collectors.toMap;

import fr.relance.account.CandidateClock;
import fr.relance.jobapplication.Recoverable;
import fr.relance.kernel.JobApplicationId;
import fr.relance.kernel.NotAllowed;
import fr.relance.kernel.OwnerId;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Takes a new date back. */
@Component
@Order(3)
class RecoverableAnnouncements implements Recoverable<AnnouncementState> {

    private final AnnouncementRepository repository;
    private final CandidateClock clock;

    RecoverableAnnouncements(AnnouncementRepository repository, CandidateClock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    @Override
    public String part() {
        return "nouvelles-dates";
    }

    @Override
    public Class<AnnouncementState> rowType() {
        return AnnouncementState.class;
    }

    @Override
    public Map<UUID, AnnouncementState> rows(OwnerId owner, JobApplicationId id) {
        return repository.findByOwnerIdAndJobApplicationId(owner.value(), id.value()).stream()
                .collect(toMap(Announcement::id, Announcement::state));
    }

    @Override
    public void restore(OwnerId owner, UUID row, @Nullable AnnouncementState state) {
        Announcement announcement = repository
                .findByOwnerIdAndId(owner.value(), row)
                .orElseThrow(() -> new NotAllowed("journal.refused.gone"));
        if (state == null) {
            announcement.delete(clock.instant());
        } else {
            announcement.restore(state);
        }
    }
}
