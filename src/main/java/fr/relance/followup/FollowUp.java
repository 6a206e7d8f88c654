package fr.relance.followup;

import fr.relance.kernel.FollowUpId;
import fr.relance.kernel.InterviewId;
import fr.relance.kernel.JobApplicationId;
import fr.relance.kernel.NotAllowed;
import fr.relance.kernel.StaleVersion;
import fr.relance.planning.Advisory;
import fr.relance.planning.Channel;
import fr.relance.planning.Plan;
import fr.relance.planning.Reason;
import fr.relance.planning.Signal;
import fr.relance.planning.Step;
import fr.relance.planning.StepKind;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A planned step of an interview: its follow-up, or the message of the day after. */
@Entity
class FollowUp {

    @Id
    private UUID id;

    private UUID ownerId;
    private UUID jobApplicationId;
    private UUID interviewId;

    @Enumerated(EnumType.STRING)
    private PlaceInPlan placeInPlan;

    @Enumerated(EnumType.STRING)
    private StepKind kind;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    private LocalDateTime plannedAt;
    private LocalDateTime slotAt;

    /** Whether the candidate chose the slot: a new plan then leaves it. */
    private boolean moved;

    @Enumerated(EnumType.STRING)
    private FollowUpState state = FollowUpState.PENDING;

    private @Nullable Instant closedAt;

    @Convert(converter = ReasonsConverter.class)
    @JdbcTypeCode(SqlTypes.LONGVARCHAR)
    private List<Reason> reasons;

    @Enumerated(EnumType.STRING)
    private @Nullable Signal signal;

    @Convert(converter = AdvisoriesConverter.class)
    private Set<Advisory> advisories;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected FollowUp() {}

    @SuppressWarnings("NullAway.Init") // follow() sets the rest
    FollowUp(Subject subject, Step step, Plan plan) {
        id = UUID.randomUUID();
        ownerId = subject.owner().value();
        jobApplicationId = subject.jobApplication().value();
        interviewId = subject.interview().value();
        placeInPlan = PlaceInPlan.of(step.kind());
        follow(step, plan);
    }

    /** Takes over a new plan; a slot chosen by hand stays. */
    void follow(Step step, Plan plan) {
        kind = step.kind();
        channel = step.channel();
        plannedAt = step.at();
        reasons = step.reasons();
        signal = plan.signal();
        advisories = placeInPlan.concernedBy(plan.advisories());
        if (!moved) {
            slotAt = plannedAt;
        }
        if (state == FollowUpState.OVERTAKEN) {
            state = FollowUpState.PENDING;
        }
    }

    void overtake() {
        if (isPending()) {
            state = FollowUpState.OVERTAKEN;
        }
    }

    /** A new plan leaves it out: what is due already stays for as long as it is offered. */
    void dropUnlessDue(LocalDateTime now) {
        if (slotAt.isAfter(now)) {
            overtake();
        }
    }

    void moveTo(LocalDateTime slot) {
        requirePending();
        slotAt = slot;
        moved = !slot.equals(plannedAt);
    }

    void backToPlan() {
        requirePending();
        slotAt = plannedAt;
        moved = false;
    }

    void markDone(Instant now) {
        close(FollowUpState.DONE, now);
    }

    void answer(Instant now) {
        close(FollowUpState.ANSWERED, now);
    }

    void reopen() {
        if (state != FollowUpState.DONE && state != FollowUpState.ANSWERED) {
            throw new NotAllowed("followup.refused.notClosed");
        }
        state = FollowUpState.PENDING;
        closedAt = null;
    }

    Channel channel() {
        return channel;
    }

    boolean isPending() {
        return state == FollowUpState.PENDING;
    }

    /** Whether a new plan still concerns it: what is done or answered is history. */
    boolean mayFollow() {
        return state == FollowUpState.PENDING || state == FollowUpState.OVERTAKEN;
    }

    boolean takes(PlaceInPlan place) {
        return placeInPlan == place;
    }

    /** Whether it was closed by the same answer as another. */
    boolean answeredTogetherWith(FollowUp other) {
        return state == FollowUpState.ANSWERED
                && other.state == FollowUpState.ANSWERED
                && closedAt != null
                && closedAt.equals(other.closedAt);
    }

    void checkVersion(long expected) {
        StaleVersion.check(id, expected, version());
    }

    InterviewId interview() {
        return new InterviewId(interviewId);
    }

    JobApplicationId jobApplication() {
        return new JobApplicationId(jobApplicationId);
    }

    FollowUpView view() {
        FollowUpView.Slot slot = new FollowUpView.Slot(slotAt, plannedAt, moved, reasons);
        FollowUpView.Status status = new FollowUpView.Status(state, closedAt, version());
        return new FollowUpView(
                new FollowUpId(id), jobApplication(), interview(), kind, channel, slot, status, advisories, signal);
    }

    private void close(FollowUpState end, Instant now) {
        requirePending();
        state = end;
        closedAt = now;
    }

    /** What is over is left as it is. */
    void requirePending() {
        if (!isPending()) {
            throw new NotAllowed("followup.refused." + state.name());
        }
    }

    private long version() {
        return version == null ? 0 : version;
    }
}
