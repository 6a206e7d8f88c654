package fr.relance.followup;

import fr.relance.account.Accounts;
import fr.relance.account.Candidate;
import fr.relance.interview.Interviews;
import fr.relance.kernel.FollowUpId;
import fr.relance.kernel.JobApplicationId;
import fr.relance.kernel.NotAllowed;
import fr.relance.kernel.NotFound;
import fr.relance.kernel.OwnerId;
import fr.relance.planning.AvoidedSlot;
import fr.relance.planning.Slots;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Relances of one owner and what can happen to them. An id that is unknown or foreign is {@link NotFound}; a version
 * that is not the row's own is {@link fr.relance.kernel.StaleVersion}; a transition that its state forbids is
 * {@link fr.relance.kernel.NotAllowed}.
 */
@Service
@Transactional
public class FollowUps {

    private static final int PROPOSED_SLOTS = 6;
    private static final int FARTHEST_DAYS = 366;

    private final FollowUpRepository repository;
    private final Accounts accounts;
    private final Interviews interviews;
    private final Slots slots;
    private final Clock clock;

    FollowUps(FollowUpRepository repository, Accounts accounts, Interviews interviews, Slots slots, Clock clock) {
        this.repository = repository;
        this.accounts = accounts;
        this.interviews = interviews;
        this.slots = slots;
        this.clock = clock;
    }

    /** What waits to be done after interviews that took place, the earliest first. */
    @Transactional(readOnly = true)
    public Slice<PendingFollowUp> pending(OwnerId owner, LocalDateTime now, Pageable page) {
        return repository.pending(owner.value(), AsOf.of(now), page).map(PendingRow::view);
    }

    /** One relance. */
    @Transactional(readOnly = true)
    public FollowUpView get(OwnerId owner, FollowUpId id) {
        return find(owner, id).view();
    }

    /** Every relance of a candidature, the earliest first. */
    @Transactional(readOnly = true)
    public List<FollowUpView> of(OwnerId owner, JobApplicationId jobApplication) {
        return repository.findByOwnerIdAndJobApplicationIdOrderBySlotAt(owner.value(), jobApplication.value()).stream()
                .map(FollowUp::view)
                .toList();
    }

    /** The next slots to which a relance may be put off: after its own, or from now on if that is over. */
    @Transactional(readOnly = true)
    public List<LocalDateTime> nextSlots(OwnerId owner, FollowUpId id) {
        Candidate candidate = accounts.candidate(owner);
        FollowUpView followUp = get(owner, id);
        LocalDateTime now = candidate.now(clock);
        LocalDateTime after =
                followUp.slot().at().isBefore(now) ? now : followUp.slot().at();
        return slots.next(after, followUp.channel(), candidate.region(), PROPOSED_SLOTS);
    }

    /** It was sent or said: there will be no second one. */
    public void markDone(OwnerId owner, FollowUpId id, long version) {
        find(owner, id, version).markDone(clock.instant());
    }

    /** The recruiter answered: nothing of that candidature waits any more. */
    public void noteAnswer(OwnerId owner, FollowUpId id, long version) {
        FollowUp followUp = find(owner, id, version);
        Instant now = clock.instant();
        followUp.answer(now);
        siblings(owner, followUp).stream().filter(FollowUp::isPending).forEach(sibling -> sibling.answer(now));
    }

    /** Takes back {@link #markDone} or {@link #noteAnswer}, with all that the same answer closed. */
    public void reopen(OwnerId owner, FollowUpId id, long version) {
        FollowUp followUp = find(owner, id, version);
        if (!isLatest(owner, followUp)) {
            throw new NotAllowed("followup.refused.OVERTAKEN");
        }
        siblings(owner, followUp).stream()
                .filter(sibling -> sibling != followUp && sibling.answeredTogetherWith(followUp))
                .forEach(FollowUp::reopen);
        followUp.reopen();
    }

    /**
     * Moves a relance by hand.
     *
     * @throws SlotRefused if the slot is over or too far, or avoided and not wanted despite advice
     */
    public void move(OwnerId owner, FollowUpId id, long version, MoveFollowUp command) {
        FollowUp followUp = find(owner, id, version);
        Candidate candidate = accounts.candidate(owner);
        LocalDateTime now = candidate.now(clock);
        LocalDateTime slot =
                slots.at(command.day(), command.half(), followUp.view().channel());
        if (!slot.isAfter(now) || slot.isAfter(now.plusDays(FARTHEST_DAYS))) {
            throw new SlotRefused(null);
        }
        AvoidedSlot avoided = slots.avoided(command.day(), command.half(), candidate.region());
        if (avoided != null && !command.despiteAdvice()) {
            throw new SlotRefused(avoided);
        }
        followUp.moveTo(slot);
    }

    /** Back to the slot that the rules say. */
    public void backToPlan(OwnerId owner, FollowUpId id, long version) {
        find(owner, id, version).backToPlan();
    }

    private boolean isLatest(OwnerId owner, FollowUp followUp) {
        return interviews.of(owner, followUp.jobApplication()).stream()
                .findFirst()
                .filter(latest -> latest.id().equals(followUp.interview()))
                .isPresent();
    }

    private List<FollowUp> siblings(OwnerId owner, FollowUp followUp) {
        return repository.findByOwnerIdAndJobApplicationIdOrderBySlotAt(
                owner.value(), followUp.jobApplication().value());
    }

    private FollowUp find(OwnerId owner, FollowUpId id, long version) {
        FollowUp followUp = find(owner, id);
        followUp.checkVersion(version);
        return followUp;
    }

    private FollowUp find(OwnerId owner, FollowUpId id) {
        return repository.find(owner.value(), id.value()).orElseThrow(() -> new NotFound(id));
    }
}
