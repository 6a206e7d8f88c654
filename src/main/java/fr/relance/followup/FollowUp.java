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
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
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

    /** While nobody was called, none. */
    @Embedded
    private @Nullable NotedCall call;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected FollowUp() {}

    @SuppressWarnings("NullAway.Init") // follow() sets the rest
    FollowUp(PlannedInterview planned, Step step) {
        id = UUID.randomUUID();
        ownerId = planned.subject().owner().value();
        jobApplicationId = planned.subject().jobApplication().value();
        interviewId = planned.subject().interview().value();
        placeInPlan = PlaceInPlan.of(step.kind());
        follow(planned, step);
    }

    /** Takes over a new plan; a slot chosen by hand stays, and after an unanswered call so does its e-mail. */
    void follow(PlannedInterview planned, Step step) {
        signal = planned.plan().signal();
        Set<Advisory> concerned = placeInPlan.concernedBy(planned.plan().advisories());
        if (call == null) {
            take(step, concerned);
        } else {
            call = call.follow(step, concerned);
            becomeMail(call, planned);
        }
        if (state == FollowUpState.OVERTAKEN) {
            state = FollowUpState.PENDING;
        }
    }

    private void take(Step step, Set<Advisory> concerned) {
        kind = step.kind();
        channel = step.channel();
        plannedAt = step.at();
        reasons = step.reasons();
        advisories = concerned;
        if (!moved) {
            slotAt = plannedAt;
        }
    }

    private void becomeMail(NotedCall unanswered, PlannedInterview planned) {
        Plan mail = planned.mailAfter(unanswered.calledAt());
        take(unanswered.mail(mail), mail.advisories());
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

    /** If somebody was reached, that was the relance; if not, it becomes the one e-mail that completes it. */
    void noteCall(CallOutcome outcome, PlannedInterview planned, Instant now) {
        requirePending();
        if (call != null) {
            throw new NotAllowed("followup.refused.called");
        }
        planned.requireCallable(view());
        call = NotedCall.of(outcome, planned.now(), view());
        if (call.isAnswered()) {
            close(FollowUpState.DONE, now);
        } else {
            moved = false;
            becomeMail(call, planned);
        }
    }

    /** An unanswered call is to be made after all, as it was planned. */
    void takeCallBack() {
        requirePending();
        if (call == null) {
            throw new NotAllowed("followup.refused.notCalled");
        }
        moved = call.callMoved();
        slotAt = call.callSlotAt();
        take(call.planned(), call.callAdvisories());
        call = null;
    }

    void reopen() {
        if (state != FollowUpState.DONE && state != FollowUpState.ANSWERED) {
            throw new NotAllowed("followup.refused.notClosed");
        }
        state = FollowUpState.PENDING;
        closedAt = null;
        call = call != null && call.isAnswered() ? null : call;
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
        return state == FollowUpState.ANSWERED && other.state == state && Objects.equals(closedAt, other.closedAt);
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
        FollowUpView.Call noted = call == null ? null : call.view();
        FollowUpId followUp = new FollowUpId(id);
        return new FollowUpView(
                followUp, jobApplication(), interview(), kind, channel, slot, status, advisories, signal, noted);
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
