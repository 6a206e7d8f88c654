package fr.relance.followup;

import fr.relance.account.Candidate;
import fr.relance.account.CandidateClock;
import fr.relance.kernel.FollowUpId;
import fr.relance.kernel.JobApplicationId;
import fr.relance.kernel.JournalEntryId;
import fr.relance.kernel.NotAllowed;
import fr.relance.kernel.NotFound;
import fr.relance.kernel.OwnerId;
import fr.relance.planning.AvoidedSlot;
import fr.relance.planning.Slots;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Relances of one owner and what can happen to them. An id that is unknown or foreign is {@link NotFound}; a version
 * that is not the row's own is {@link fr.relance.kernel.StaleVersion}; a transition that the table of {@link FollowUpState} forbids is
 * {@link NotAllowed}. What changes something tells the entry of the journal by which it is taken back.
 */
@Service
@Transactional
public class FollowUps {

    private static final int PROPOSED_SLOTS = 6;
    private static final int FARTHEST_DAYS = 366;
    private static final PageRequest MANY = PageRequest.of(0, 1000);

    private final FollowUpRepository repository;
    private final PendingRows pending;
    private final Changes changes;
    private final PlanFacts facts;
    private final Slots slots;
    private final CandidateClock clock;

    FollowUps(
            FollowUpRepository repository,
            PendingRows pending,
            Changes changes,
            PlanFacts facts,
            Slots slots,
            CandidateClock clock) {
        this.repository = repository;
        this.pending = pending;
        this.changes = changes;
        this.facts = facts;
        this.slots = slots;
        this.clock = clock;
    }

    /** What waits to be done, the earliest first; nothing of an interview to come. */
    @Transactional(readOnly = true)
    public Slice<PendingFollowUp> pending(OwnerId owner, LocalDateTime now, Pageable page) {
        return pending.page(owner, AsOf.of(now), page);
    }

    /**
     * What was done, skipped or cancelled since then, and what was overtaken or lost its candidature among the slots since then, the
     * latest slots first; a thousand at most.
     *
     * @param since the candidate's own local date-time
     */
    @Transactional(readOnly = true)
    public List<ClosedFollowUp> closedSince(OwnerId owner, LocalDateTime since) {
        return repository.closed(owner, clock.instant(owner, since), since, MANY).stream()
                .map(ClosedFollowUp.Row::view)
                .toList();
    }

    /** One relance. */
    @Transactional(readOnly = true)
    public FollowUpView get(OwnerId owner, FollowUpId id) {
        return repository.withFact(owner, id).stream()
                .findFirst()
                .map(row -> ((FollowUp) row[0]).view())
                .orElseThrow(() -> new NotFound(id));
    }

    /** The candidature of a relance: where to lock before the relance itself is read. */
    @Transactional(readOnly = true)
    public JobApplicationId jobApplication(OwnerId owner, FollowUpId id) {
        return repository.jobApplicationOf(owner, id).orElseThrow(() -> new NotFound(id));
    }

    /** Refuses with the reason what is over. */
    @Transactional(readOnly = true)
    public void requirePending(OwnerId owner, FollowUpId id) {
        repository.find(owner, id).orElseThrow(() -> new NotFound(id)).requirePending();
    }

    /** Every relance of a candidature, the earliest first. */
    @Transactional(readOnly = true)
    public List<FollowUpView> of(OwnerId owner, JobApplicationId jobApplication) {
        return repository.findByOwnerIdAndJobApplicationIdOrderByScheduleSlotAt(owner, jobApplication).stream()
                .map(FollowUp::view)
                .toList();
    }

    /** The next slots to which a relance may be put off: after its own, or from now on if that is over. */
    @Transactional(readOnly = true)
    public List<LocalDateTime> nextSlots(OwnerId owner, FollowUpId id) {
        Candidate candidate = clock.candidate(owner);
        FollowUpView followUp = get(owner, id);
        LocalDateTime now = clock.now(candidate);
        LocalDateTime after =
                followUp.slot().at().isBefore(now) ? now : followUp.slot().at();
        return slots.next(after, followUp.channel(), candidate.region(), PROPOSED_SLOTS);
    }

    /** It was sent or said: there will be no second one. */
    public Optional<JournalEntryId> markDone(OwnerId owner, FollowUpId id, long version) {
        return markDone(owner, id, version, null);
    }

    /** The same, with the text that was sent. */
    public Optional<JournalEntryId> markDone(OwnerId owner, FollowUpId id, long version, @Nullable Wording sent) {
        return changes.pending(owner, id, version, followUp -> {
            followUp.markDone(clock.instant());
            FollowUpView done = followUp.view();
            String way = done.isToCall() ? "Par téléphone" : "Par e-mail";
            return FollowUpFacts.of(done, "done", "check")
                    .detail(way)
                    .text(sent == null ? null : sent.subject(), sent == null ? null : sent.body());
        });
    }

    /** The candidate chooses to do without; {@link #reopen} is the way back. */
    public Optional<JournalEntryId> skip(OwnerId owner, FollowUpId id, long version) {
        return changes.pending(owner, id, version, followUp -> {
            followUp.skip(clock.instant());
            return FollowUpFacts.of(followUp.view(), "skipped", "close");
        });
    }

    /** Lets a relance wait again that was called done, or skipped, by mistake. */
    public Optional<JournalEntryId> reopen(OwnerId owner, FollowUpId id, long version) {
        return changes.reopened(owner, id, version, (followUp, closedAt) -> {
            requireDriving(owner, followUp, closedAt);
            return FollowUpFacts.of(followUp.view(), "reopened", "undo");
        });
    }

    /**
     * Moves a relance by hand.
     *
     * @throws SlotRefused if the slot is over or too far, or avoided and not wanted despite advice
     */
    public Optional<JournalEntryId> move(OwnerId owner, FollowUpId id, long version, MoveFollowUp command) {
        return changes.pending(owner, id, version, followUp -> {
            LocalDateTime before = followUp.view().slot().at();
            LocalDateTime slot =
                    slots.at(command.day(), command.half(), followUp.view().channel());
            requireFree(slot, command, clock.candidate(owner));
            followUp.moveTo(slot);
            return FollowUpFacts.of(followUp.view(), "moved", "calendar")
                    .detail("Du " + FollowUpFacts.slot(before) + " au " + FollowUpFacts.slot(slot));
        });
    }

    /** Back to the slot that the rules say. */
    public Optional<JournalEntryId> backToPlan(OwnerId owner, FollowUpId id, long version) {
        return changes.pending(owner, id, version, followUp -> {
            followUp.backToPlan();
            FollowUpView back = followUp.view();
            return FollowUpFacts.of(back, "backToPlan", "calendar")
                    .detail("Au " + FollowUpFacts.slot(back.slot().at()));
        });
    }

    private void requireFree(LocalDateTime slot, MoveFollowUp command, Candidate candidate) {
        LocalDateTime now = clock.now(candidate);
        if (!slot.isAfter(now) || slot.isAfter(now.plusDays(FARTHEST_DAYS))) {
            throw new SlotRefused(null);
        }
        AvoidedSlot avoided = slots.avoided(command.day(), command.half(), candidate.region());
        if (avoided != null && !command.despiteAdvice()) {
            throw new SlotRefused(avoided);
        }
    }

    private void requireDriving(OwnerId owner, FollowUp followUp, @Nullable Instant closedAt) {
        KnownFacts known = facts.of(owner, followUp.jobApplication());
        Cancellation cause = known.closing();
        if (cause != null) {
            throw new NotAllowed("followup.refused." + cause.name());
        }
        Instant answeredAt = known.jobApplication().progress().answeredAt();
        boolean answered = answeredAt != null && closedAt != null && answeredAt.isAfter(closedAt);
        boolean drives = facts.driving(known)
                .filter(planned -> planned.isAbout(followUp))
                .isPresent();
        if (answered || !drives) {
            throw new NotAllowed(answered ? "followup.refused.ANSWER" : "followup.refused.OVERTAKEN");
        }
    }
}
