package fr.relance.followup;

import fr.relance.journal.RecoverableRow;
import fr.relance.kernel.AnnouncedFactId;
import fr.relance.kernel.ContactId;
import fr.relance.kernel.FollowUpId;
import fr.relance.kernel.InterviewId;
import fr.relance.kernel.JobApplicationId;
import fr.relance.kernel.NotAllowed;
import fr.relance.kernel.OwnerId;
import fr.relance.kernel.StaleVersion;
import fr.relance.planning.Advisory;
import fr.relance.planning.Plan;
import fr.relance.planning.Signal;
import fr.relance.planning.Step;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.SecondaryTable;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.OptimisticLock;
import org.jspecify.annotations.Nullable;

/** A planned step after an interview, an application or a new date: the follow-up, or the message of the day after an interview. */
@Entity
@SecondaryTable(name = FollowUp.CALL, pkJoinColumns = @PrimaryKeyJoinColumn(name = "follow_up_id"))
class FollowUp extends RecoverableRow<FollowUp.State> {

    static final String CALL = "follow_up_call";

    @Id
    private FollowUpId id;

    private OwnerId ownerId;
    private JobApplicationId jobApplicationId;
    private @Nullable AnnouncedFactId factId;
    private @Nullable InterviewId interviewId;
    private @Nullable ContactId contactId;

    @Enumerated(EnumType.STRING)
    private PlaceInPlan placeInPlan;

    @Embedded
    private Schedule schedule;

    @Embedded
    private Lifecycle lifecycle = Lifecycle.PENDING;

    @Enumerated(EnumType.STRING)
    private @Nullable Signal signal;

    /** While nobody was called, none. */
    @Embedded
    @AttributeOverride(name = "outcome", column = @Column(name = "outcome", table = CALL))
    @AttributeOverride(name = "calledAt", column = @Column(name = "called_at", table = CALL))
    @AttributeOverride(name = "planned.kind", column = @Column(name = "kind", table = CALL))
    @AttributeOverride(name = "planned.channel", column = @Column(name = "channel", table = CALL))
    @AttributeOverride(name = "planned.plannedAt", column = @Column(name = "planned_at", table = CALL))
    @AttributeOverride(name = "planned.slotAt", column = @Column(name = "slot_at", table = CALL))
    @AttributeOverride(name = "planned.moved", column = @Column(name = "moved", table = CALL))
    @AttributeOverride(name = "planned.reasons", column = @Column(name = "reasons", table = CALL))
    @AttributeOverride(name = "planned.advisories", column = @Column(name = "advisories", table = CALL))
    private @Nullable NotedCall call;

    /** Since when nothing came after it, where it is the last word of an open candidature; no reason to tell another tab that the relance changed. */
    @OptimisticLock(excluded = true)
    private @Nullable Instant silentSince;

    /** What was last copied, opened or downloaded; no reason to tell another tab that the relance changed. */
    @OptimisticLock(excluded = true)
    private @Nullable String lastHandedOut;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected FollowUp() {}

    FollowUp(Planned planned, Step step) {
        id = FollowUpId.random();
        ownerId = planned.subject().owner();
        jobApplicationId = planned.subject().jobApplication();
        factId = planned.subject().fact();
        placeInPlan = PlaceInPlan.of(step.kind());
        schedule = Schedule.of(step, Set.of(), null);
        follow(planned, step);
    }

    /** Takes over a new plan that still concerns it; a slot chosen by hand stays, and after an unanswered call so does its e-mail. */
    void follow(Planned planned, Step step) {
        if (!lifecycle.mayFollow()) {
            return;
        }
        interviewId = planned.subject().interview();
        contactId = planned.subject().contact();
        signal = planned.plan().signal();
        Set<Advisory> concerned = placeInPlan.concernedBy(planned.plan().advisories());
        if (call == null) {
            schedule = Schedule.of(step, concerned, schedule);
        } else {
            call = new NotedCall(call.outcome(), call.calledAt(), Schedule.of(step, concerned, call.planned()));
            schedule = mailAfter(call, planned, schedule);
        }
        lifecycle = Lifecycle.PENDING;
    }

    void overtake() {
        lifecycle = lifecycle.overtaken();
    }

    /** A new plan leaves it out: what is due already stays for as long as it is offered. */
    void dropUnlessDue(LocalDateTime now) {
        if (schedule.slotAt().isAfter(now)) {
            overtake();
        }
    }

    /** It has no object any more. */
    void cancel(Cancellation cause, Instant now) {
        lifecycle = lifecycle.cancelled(cause, now);
    }

    void moveTo(LocalDateTime slot) {
        requirePending();
        schedule = schedule.movedTo(slot);
    }

    void backToPlan() {
        requirePending();
        schedule = schedule.asPlanned();
    }

    void markDone(Instant now) {
        lifecycle = lifecycle.closed(FollowUpState.DONE, now);
    }

    /** The candidate chose to do without. */
    void skip(Instant now) {
        lifecycle = lifecycle.closed(FollowUpState.SKIPPED, now);
    }

    /** If somebody was reached, that was the relance; if not, it becomes the one e-mail that completes it. */
    void noteCall(CallOutcome outcome, Planned planned, Instant now) {
        requirePending();
        if (call != null) {
            throw new NotAllowed("followup.refused.called");
        }
        planned.requireCallable(view());
        call = new NotedCall(outcome, planned.now(), schedule);
        if (call.isAnswered()) {
            markDone(now);
        } else {
            schedule = mailAfter(call, planned, null);
        }
    }

    /** An unanswered call is to be made after all, as it was planned. */
    void takeCallBack() {
        requirePending();
        if (call == null) {
            throw new NotAllowed("followup.refused.notCalled");
        }
        schedule = call.planned();
        call = null;
    }

    /** It was a mistake to call it done, or to do without it. */
    void reopen() {
        lifecycle = lifecycle.reopened();
        call = call != null && call.isAnswered() ? null : call;
    }

    /** A text was copied, opened or downloaded; returns whether it is another one than the last time. */
    boolean handOut(String digest) {
        requirePending();
        boolean another = !digest.equals(lastHandedOut);
        lastHandedOut = digest;
        return another;
    }

    private static Schedule mailAfter(NotedCall call, Planned planned, @Nullable Schedule earlier) {
        Plan mail = planned.mailAfter(call.calledAt());
        return Schedule.of(call.mail(mail), mail.advisories(), earlier);
    }

    /** Takes in whether it stayed without an answer, as the others and the candidature say. */
    void settle(boolean silent) {
        silentSince = silent ? lifecycle.closedAt() : null;
    }

    boolean isPending() {
        return lifecycle.isPending();
    }

    /** What is over is left as it is. */
    void requirePending() {
        lifecycle.requirePending();
    }

    boolean takes(PlaceInPlan place) {
        return placeInPlan == place;
    }

    void checkVersion(long expected) {
        StaleVersion.check(id, expected, version());
    }

    FollowUpId id() {
        return id;
    }

    /** What it follows from; null for the application itself. */
    @Nullable
    AnnouncedFactId fact() {
        return factId;
    }

    @Override
    protected UUID rowId() {
        return id.value();
    }

    @Override
    protected OwnerId owner() {
        return ownerId;
    }

    @Override
    protected JobApplicationId jobApplication() {
        return jobApplicationId;
    }

    FollowUpView view() {
        return new FollowUpView(
                id,
                jobApplicationId,
                new FollowUpView.About(factId, interviewId, contactId),
                schedule.kind(),
                schedule.channel(),
                new FollowUpView.Slot(schedule.slotAt(), schedule.plannedAt(), schedule.moved(), schedule.reasons()),
                new FollowUpView.Status(lifecycle.state(), lifecycle.cancellation(), lifecycle.closedAt(), version()),
                schedule.advisories(),
                signal,
                call == null ? null : call.view());
    }

    @Override
    protected State state() {
        return new State(
                interviewId == null ? null : interviewId.value(),
                contactId == null ? null : contactId.value(),
                schedule,
                lifecycle,
                signal,
                call,
                silentSince);
    }

    @Override
    protected void restore(State state) {
        interviewId = state.interview() == null ? null : new InterviewId(state.interview());
        contactId = state.contact() == null ? null : new ContactId(state.contact());
        schedule = state.schedule();
        lifecycle = state.lifecycle();
        signal = state.signal();
        call = state.call();
        silentSince = state.silentSince();
    }

    /** One that did not exist yet is hidden, until a plan has it again. */
    @Override
    protected void takeAway(Instant now) {
        overtake();
    }

    /** How it stands; what it is about never changes. */
    record State(
            @Nullable UUID interview,
            @Nullable UUID contact,
            Schedule schedule,
            Lifecycle lifecycle,
            @Nullable Signal signal,
            @Nullable NotedCall call,
            @Nullable Instant silentSince) {

        State {
            Objects.requireNonNull(schedule, "schedule");
            Objects.requireNonNull(lifecycle, "lifecycle");
        }
    }
}
