package fr.relance.sending;

import fr.relance.account.Candidate;
import fr.relance.account.CandidateClock;
import fr.relance.followup.Departure;
import fr.relance.followup.DepartureState;
import fr.relance.followup.MailCarrier;
import fr.relance.followup.StoppedMail;
import fr.relance.kernel.FollowUpId;
import fr.relance.kernel.OwnerId;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Tells pages about relances how far their mails are. */
@Component
class OwnMailCarrier implements MailCarrier {

    private static final Duration SOON = Duration.ofMinutes(1);

    private final SecretBox box;
    private final DepartureRows rows;
    private final CandidateClock clock;

    OwnMailCarrier(SecretBox box, DepartureRows rows, CandidateClock clock) {
        this.box = box;
        this.rows = rows;
        this.clock = clock;
    }

    @Override
    public boolean isOffered() {
        return box.isThere();
    }

    @Override
    public Map<FollowUpId, Departure> departures(OwnerId owner, Collection<FollowUpId> ids) {
        var found = rows.of(owner, ids);
        if (found.isEmpty()) {
            return Map.of();
        }
        Candidate candidate = clock.candidate(owner);
        return found.stream().collect(Collectors.toMap(DepartureRow::followUp, row -> departure(row, candidate)));
    }

    @Override
    public List<StoppedMail> stoppedSince(Instant since) {
        return rows.stoppedSince(since);
    }

    private Departure departure(DepartureRow row, Candidate candidate) {
        Instant at = Objects.requireNonNullElse(row.endedAt(), row.leavesAt());
        boolean underway = row.state() == DepartureState.WAITING || row.state() == DepartureState.LEAVING;
        return new Departure(
                row.state(),
                at.atZone(candidate.zone()).toLocalDateTime(),
                row.confirmedSlot() != null,
                row.confirmed().version(),
                underway && row.nextTryAt().isBefore(clock.instant().plus(SOON)),
                row.to(),
                row.confirmed().words(),
                row.obstacle() == null ? null : "Obstacle." + row.obstacle());
    }
}
