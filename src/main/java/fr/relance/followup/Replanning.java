package fr.relance.followup;

import fr.relance.account.CandidateClock;
import fr.relance.account.PreferencesChanged;
import fr.relance.interview.InterviewChanged;
import fr.relance.jobapplication.AnswerKind;
import fr.relance.jobapplication.AnswerReceived;
import fr.relance.jobapplication.JobApplicationChanged;
import fr.relance.jobapplication.JobApplicationView;
import fr.relance.jobapplication.JobApplications;
import fr.relance.kernel.JobApplicationId;
import fr.relance.kernel.OwnerId;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Hears that a fact changed and plans anew, in the same transaction: a date on screen is never older than its facts. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Replanning {

    private final PlanFacts facts;
    private final FollowUpRepository repository;
    private final JobApplications jobApplications;
    private final Endings endings;
    private final CandidateClock clock;

    Replanning(
            PlanFacts facts,
            FollowUpRepository repository,
            JobApplications jobApplications,
            Endings endings,
            CandidateClock clock) {
        this.facts = facts;
        this.repository = repository;
        this.jobApplications = jobApplications;
        this.endings = endings;
        this.clock = clock;
    }

    @EventListener
    void on(InterviewChanged event) {
        replan(event.owner(), event.jobApplication());
    }

    @EventListener
    void on(JobApplicationChanged event) {
        replan(event.owner(), event.id());
    }

    @EventListener
    void on(PreferencesChanged event) {
        jobApplications.all(event.owner()).forEach(id -> replan(event.owner(), id));
    }

    /** An answer to what took place already; a new date is no answer to it but takes its place. */
    @EventListener
    void on(AnswerReceived event) {
        if (event.kind() != AnswerKind.NEW_DATE) {
            LocalDateTime now = clock.now(event.owner());
            Instant instant = clock.instant();
            end(
                    event.owner(),
                    event.id(),
                    row -> facts.happened(event.owner(), row, now),
                    row -> row.cancel(Cancellation.ANSWER, instant));
        }
    }

    /** A closed candidature, or one with an offer and nothing newer, has nothing that waits; else the latest fact drives, and what waited for others is overtaken. */
    private void replan(OwnerId owner, JobApplicationId id) {
        List<FollowUp> rows = lock(owner, id);
        JobApplicationView jobApplication = jobApplications.get(owner, id);
        Cancellation cause = Cancellation.of(jobApplication.progress().stage());
        Optional<Planned> driving = facts.driving(owner, jobApplication);
        if (cause != null && driving.isEmpty()) {
            Instant now = clock.instant();
            endings.of(owner, rows, each -> each.cancel(cause, now));
            return;
        }
        Predicate<FollowUp> own =
                row -> driving.filter(planned -> planned.isAbout(row)).isPresent();
        endings.of(owner, rows.stream().filter(own.negate()).toList(), FollowUp::overtake);
        driving.ifPresent(planned -> planned.apply(rows.stream().filter(own).toList(), repository));
    }

    private void end(OwnerId owner, JobApplicationId id, Predicate<FollowUp> which, Consumer<FollowUp> ending) {
        endings.of(owner, lock(owner, id).stream().filter(which).toList(), ending);
    }

    private List<FollowUp> lock(OwnerId owner, JobApplicationId id) {
        jobApplications.lock(owner, id);
        return repository.findByOwnerIdAndJobApplicationIdOrderByScheduleSlotAt(owner.value(), id.value());
    }
}
