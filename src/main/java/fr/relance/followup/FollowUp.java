package fr.relance.followup;

import fr.relance.kernel.ContactId;
import fr.relance.kernel.FollowUpId;
import fr.relance.kernel.InterviewId;
import fr.relance.kernel.JobApplicationId;
import fr.relance.kernel.NotAllowed;
import fr.relance.kernel.StaleVersion;
import fr.relance.planning.Advisory;
import fr.relance.planning.Plan;
import fr.relance.planning.Signal;
import fr.relance.planning.Step;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.OptimisticLock;
import org.jspecify.annotations.Nullable;

/** A planned step after an interview, an application or a new date: the follow-up, or the message of the day after an interview. */
@Entity
class FollowUp {

    @Id
    private UUID id;

    private UUID ownerId;
    private UUID jobApplicationId;
    private UUID subjectId;
    private @Nullable UUID interviewId;
    private @Nullable UUID contactId;

    @Enumerated(EnumType.STRING)
    private PlaceInPlan placeInPlan;

    @Embedded
    private Schedule schedule;

    @Embedded
    private Standing standing = Standing.PENDING;

    @Enumerated(EnumType.STRING)
    private @Nullable Signal signal;

    /** While nobody was called, none. */
    @Embedded
    private @Nullable NotedCall call;

    /** What was last copied, opened or downloaded; no reason to tell another tab that the relance changed. */
    @OptimisticLock(excluded = true)
    private @Nullable String lastHandedOut;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected FollowUp() {}

    FollowUp(Planned planned, Step step) {
        id = UUID.randomUUID();
        ownerId = planned.subject().owner().value();
        jobApplicationId = planned.subject().jobApplication().value();
        subjectId = planned.subject().id();
        placeInPlan = PlaceInPlan.of(step.kind());
        schedule = Schedule.of(step, Set.of(), null);
        follow(planned, step);
    }

    /** Takes over a new plan that still concerns it; a slot chosen by hand stays, and after an unanswered call so does its e-mail. */
    void follow(Planned planned, Step step) {
        if (!standing.mayFollow()) {
            return;
        }
        InterviewId interview = planned.subject().interview();
        ContactId contact = planned.subject().contact();
        interviewId = interview == null ? null : interview.value();
        contactId = contact == null ? null : contact.value();
        signal = planned.plan().signal();
        Set<Advisory> concerned = placeInPlan.concernedBy(planned.plan().advisories());
        if (call == null) {
            schedule = Schedule.of(step, concerned, schedule);
        } else {
            call = call.follow(step, concerned);
            schedule = mailAfter(call, planned, schedule);
        }
        standing = Standing.PENDING;
    }

    void overtake() {
        standing = standing.overtaken();
    }

    /** A new plan leaves it out: what is due already stays for as long as it is offered. */
    void dropUnlessDue(LocalDateTime now) {
        if (schedule.slotAt().isAfter(now)) {
            overtake();
        }
    }

    /** It has no object any more. */
    void cancel(Cancellation cause, Instant now) {
        standing = standing.cancelled(cause, now);
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
        standing = standing.closed(FollowUpState.DONE, now);
    }

    /** The candidate chose to do without. */
    void skip(Instant now) {
        standing = standing.closed(FollowUpState.SKIPPED, now);
    }

    /** If somebody was reached, that was the relance; if not, it becomes the one e-mail that completes it. */
    void noteCall(CallOutcome outcome, Planned planned, Instant now) {
        requirePending();
        if (call != null) {
            throw new NotAllowed("followup.refused.called");
        }
        planned.requireCallable(view());
        call = NotedCall.of(outcome, planned.now(), schedule);
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
        standing = standing.reopened();
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

    boolean isPending() {
        return standing.isPending();
    }

    /** What is over is left as it is. */
    void requirePending() {
        standing.requirePending();
    }

    boolean takes(PlaceInPlan place) {
        return placeInPlan == place;
    }

    void checkVersion(long expected) {
        StaleVersion.check(id, expected, version());
    }

    UUID id() {
        return id;
    }

    UUID subject() {
        return subjectId;
    }

    JobApplicationId jobApplication() {
        return new JobApplicationId(jobApplicationId);
    }

    FollowUpView view() {
        FollowUpView.About about = new FollowUpView.About(
                subjectId,
                interviewId == null ? null : new InterviewId(interviewId),
                contactId == null ? null : new ContactId(contactId));
        return new FollowUpView(
                new FollowUpId(id),
                jobApplication(),
                about,
                schedule.kind(),
                schedule.channel(),
                new FollowUpView.Slot(schedule.slotAt(), schedule.plannedAt(), schedule.moved(), schedule.reasons()),
                new FollowUpView.Status(standing.state(), standing.cancellation(), standing.closedAt(), version()),
                schedule.advisories(),
                signal,
                call == null ? null : call.view());
    }

    /** How it stands, for undo. */
    FollowUpRow row() {
        return new FollowUpRow(interviewId, contactId, schedule, standing, signal, call);
    }

    /** As it stood. */
    void restore(FollowUpRow row) {
        interviewId = row.interview();
        contactId = row.contact();
        schedule = row.schedule();
        standing = row.standing();
        signal = row.signal();
        call = row.call();
    }

    private long version() {
        return version == null ? 0 : version;
    }
}
