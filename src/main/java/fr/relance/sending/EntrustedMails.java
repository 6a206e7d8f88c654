package fr.relance.sending;

import fr.relance.account.CandidateClock;
import fr.relance.followup.DepartureState;
import fr.relance.followup.FollowUpView;
import fr.relance.followup.FollowUps;
import fr.relance.jobapplication.JobApplications;
import fr.relance.kernel.FollowUpId;
import fr.relance.kernel.NotAllowed;
import fr.relance.kernel.OwnerId;
import fr.relance.kernel.StaleVersion;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Entrusts the mail of a relance, and takes it back for as long as it has not left. An id that is unknown or foreign is
 * {@link fr.relance.kernel.NotFound}; a version that is not the relance's own is {@link StaleVersion}; what is over or underway already
 * is {@link NotAllowed}.
 */
@Service
@Transactional
public class EntrustedMails {

    /** How long what leaves at once can still be taken back. */
    public static final Duration GRACE = Duration.ofSeconds(30);

    private static final Set<DepartureState> NOT_GONE = EnumSet.of(DepartureState.WAITING, DepartureState.FAILED);

    private final DepartureRows rows;
    private final SenderAccounts accounts;
    private final FollowUps followUps;
    private final JobApplications jobApplications;
    private final CandidateClock clock;

    EntrustedMails(
            DepartureRows rows,
            SenderAccounts accounts,
            FollowUps followUps,
            JobApplications jobApplications,
            CandidateClock clock) {
        this.rows = rows;
        this.accounts = accounts;
        this.followUps = followUps;
        this.jobApplications = jobApplications;
        this.clock = clock;
    }

    /** Has it leave, at once or at its slot; one that did not leave before is replaced. */
    public void entrust(OwnerId owner, FollowUpId id, EntrustMail order) {
        jobApplications.lock(owner, followUps.jobApplication(owner, id));
        FollowUpView followUp = followUps.get(owner, id);
        StaleVersion.check(
                id.value(), order.confirmed().version(), followUp.status().version());
        if (!followUp.isPending()) {
            throw new NotAllowed("sending.refused.over");
        }
        if (accounts.of(owner).isEmpty()) {
            throw new NotAllowed("sending.refused.noAccount");
        }
        rows.remove(owner, id, EnumSet.of(DepartureState.FAILED));
        if (rows.of(owner, id).isPresent()) {
            throw new NotAllowed("sending.refused.already");
        }
        LocalDateTime slot =
                order.atSlot() ? requireToCome(owner, followUp.slot().at()) : null;
        Instant leaves = slot == null ? clock.instant().plus(GRACE) : clock.instant(owner, slot);
        rows.add(DepartureRow.fresh(owner, id, order, slot, leaves));
    }

    /** It does not leave: what waits is taken back, what failed is forgotten. Twice is as good as once. */
    public void takeBack(OwnerId owner, FollowUpId id) {
        followUps.get(owner, id);
        if (!rows.remove(owner, id, NOT_GONE) && rows.of(owner, id).isPresent()) {
            throw new NotAllowed("sending.refused.gone");
        }
    }

    /** Its owner looked: what nobody could tell did not leave. */
    public void didNotLeave(OwnerId owner, FollowUpId id) {
        followUps.get(owner, id);
        rows.remove(owner, id, EnumSet.of(DepartureState.UNSURE));
    }

    private LocalDateTime requireToCome(OwnerId owner, LocalDateTime slot) {
        if (!slot.isAfter(clock.now(owner))) {
            throw new NotAllowed("sending.refused.slotOver");
        }
        return slot;
    }
}
