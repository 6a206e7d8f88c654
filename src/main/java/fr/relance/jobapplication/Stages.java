package fr.relance.jobapplication;

import fr.relance.account.CandidateClock;
import fr.relance.journal.Fact;
import fr.relance.journal.Journal;
import fr.relance.kernel.JobApplicationId;
import fr.relance.kernel.JournalEntryId;
import fr.relance.kernel.NotFound;
import fr.relance.kernel.OwnerId;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How far candidatures get, by the candidate's hand or by what happens; {@link Stage} tells what leads where. An id that is unknown,
 * foreign or deleted is {@link NotFound}; a version that is not the row's own is {@link fr.relance.kernel.StaleVersion}; what the
 * table refuses is {@link fr.relance.kernel.NotAllowed}. Each returns the entry by which it is taken back, empty where nothing changed.
 */
@Service
@Transactional
public class Stages {

    /** How long the candidate goes on waiting, once told that nothing more may come; docs/lifecycle.md. */
    static final int PATIENCE_WEEKS = 3;

    private final JobApplicationRepository repository;
    private final Journal journal;
    private final JobApplicationFacts facts;
    private final CandidateClock clock;
    private final ApplicationEventPublisher events;

    Stages(
            JobApplicationRepository repository,
            Journal journal,
            JobApplicationFacts facts,
            CandidateClock clock,
            ApplicationEventPublisher events) {
        this.repository = repository;
        this.journal = journal;
        this.facts = facts;
        this.clock = clock;
        this.events = events;
    }

    /** Moves a candidature by hand. */
    public Optional<JournalEntryId> move(OwnerId owner, JobApplicationId id, long version, Stage to) {
        return change(owner, id, jobApplication -> {
            Stage from = stage(jobApplication);
            boolean moved = jobApplication.move(version, to, clock.today(owner), clock.instant());
            return moved ? facts.moved(from, jobApplication.view()) : null;
        });
    }

    /** Reopens a closed one where it stood before. */
    public Optional<JournalEntryId> reopen(OwnerId owner, JobApplicationId id, long version) {
        return change(owner, id, jobApplication -> {
            jobApplication.checkVersion(version);
            Stage from = stage(jobApplication);
            jobApplication.happens(StageEvent.REOPENED, clock.instant());
            return facts.moved(from, jobApplication.view());
        });
    }

    /** The recruiter answered. */
    public Optional<JournalEntryId> noteAnswer(OwnerId owner, JobApplicationId id, long version, AnswerKind kind) {
        return change(owner, id, jobApplication -> {
            jobApplication.checkVersion(version);
            return answer(owner, jobApplication, kind);
        });
    }

    /** The recruiter announced another date: a part of the change that records which. */
    public void noteNewDate(OwnerId owner, JobApplicationId id) {
        change(owner, id, jobApplication -> {
            answer(owner, jobApplication, AnswerKind.NEW_DATE);
            return null;
        });
    }

    /** An interview took or takes place at that local date-time: a part of the change that records it. */
    public void noteInterview(OwnerId owner, JobApplicationId id, LocalDateTime heldAt) {
        change(owner, id, jobApplication -> {
            Stage from = stage(jobApplication);
            Instant held = clock.instant(owner, heldAt);
            boolean moved = jobApplication.interviewHeld(held, clock.instant());
            return moved && from.isClosed() ? facts.moved(from, jobApplication.view()) : null;
        });
    }

    /** What the recruiter asked for was sent. */
    public Optional<JournalEntryId> replied(OwnerId owner, JobApplicationId id, long version) {
        return change(owner, id, jobApplication -> {
            jobApplication.checkVersion(version);
            return jobApplication.replied(clock.instant()) ? Fact.of("journal.jobapplication.replied", "send") : null;
        });
    }

    /** The candidate goes on waiting: « sans suite » is suggested again in three weeks. */
    public Optional<JournalEntryId> waitLonger(OwnerId owner, JobApplicationId id, long version) {
        return change(owner, id, jobApplication -> {
            jobApplication.checkVersion(version);
            jobApplication.waitUntil(clock.today(owner).plusWeeks(PATIENCE_WEEKS));
            return Fact.of("journal.jobapplication.patient", "clock");
        });
    }

    private Fact answer(OwnerId owner, JobApplication jobApplication, AnswerKind kind) {
        Stage from = stage(jobApplication);
        jobApplication.happens(StageEvent.of(kind), clock.instant());
        events.publishEvent(new AnswerReceived(owner, jobApplication.id(), kind));
        return facts.answered(kind, from, stage(jobApplication));
    }

    private Optional<JournalEntryId> change(
            OwnerId owner, JobApplicationId id, Function<JobApplication, @Nullable Fact> change) {
        return journal.change(owner, id, () -> {
            JobApplication jobApplication = repository.find(owner, id).orElseThrow(() -> new NotFound(id));
            Fact fact = change.apply(jobApplication);
            journal.planAnew(id);
            return fact;
        });
    }

    private static Stage stage(JobApplication jobApplication) {
        return jobApplication.view().progress().stage();
    }
}
