package fr.relance.followup;

import fr.relance.account.PreferencesChanged;
import fr.relance.jobapplication.AnswerKind;
import fr.relance.jobapplication.AnswerReceived;
import fr.relance.jobapplication.JobApplications;
import fr.relance.journal.Journal;
import fr.relance.journal.Replanner;
import fr.relance.kernel.JobApplicationId;
import fr.relance.kernel.OwnerId;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Plans anew once a change is made, in the same transaction: a date on screen is never older than its facts. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Replanning implements Replanner {

    private final PlanFacts facts;
    private final FollowUpRepository repository;
    private final JobApplications jobApplications;
    private final Endings endings;
    private final Journal journal;

    Replanning(
            PlanFacts facts,
            FollowUpRepository repository,
            JobApplications jobApplications,
            Endings endings,
            Journal journal) {
        this.facts = facts;
        this.repository = repository;
        this.jobApplications = jobApplications;
        this.endings = endings;
        this.journal = journal;
    }

    /** A closed candidature, or one with an offer and nothing newer, has nothing that waits; else the latest fact drives, and what waited for others is overtaken. */
    @Override
    public void replan(OwnerId owner, JobApplicationId id) {
        List<FollowUp> rows = rows(owner, id);
        KnownFacts known = facts.of(owner, id);
        List<FollowUp> added = replan(known, rows);
        settle(known, Stream.concat(rows.stream(), added.stream()));
    }

    @Override
    public void settle(OwnerId owner, JobApplicationId id) {
        settle(facts.of(owner, id), rows(owner, id).stream());
    }

    /** What follows from a fact that was taken away is not there. */
    private static void settle(KnownFacts known, Stream<FollowUp> rows) {
        Silences.settle(
                rows.filter(known::holds).toList(), known.jobApplication().progress());
    }

    /** Returns the rows that are new. */
    private List<FollowUp> replan(KnownFacts known, List<FollowUp> rows) {
        Cancellation cause = known.closing();
        Optional<Planned> driving = facts.driving(known);
        if (cause != null && driving.isEmpty()) {
            endings.of(known, rows, each -> each.cancel(cause, endings.now()));
            return List.of();
        }
        Predicate<FollowUp> own =
                row -> driving.filter(planned -> planned.isAbout(row)).isPresent();
        endings.of(known, rows.stream().filter(own.negate()).toList(), FollowUp::overtake);
        return driving.map(planned -> planned.apply(rows.stream().filter(own).toList(), repository))
                .orElse(List.of());
    }

    @EventListener
    void on(PreferencesChanged event) {
        jobApplications.all(event.owner()).forEach(id -> {
            jobApplications.lock(event.owner(), id);
            replan(event.owner(), id);
        });
    }

    /** An answer to what took place already; a new date is no answer to it but takes its place. */
    @EventListener
    void on(AnswerReceived event) {
        if (event.kind() != AnswerKind.NEW_DATE) {
            KnownFacts known = facts.of(event.owner(), event.id());
            List<FollowUp> answered = rows(event.owner(), event.id()).stream()
                    .filter(known::happened)
                    .toList();
            endings.of(known, answered, row -> row.cancel(Cancellation.ANSWER, endings.now()));
        }
    }

    /** A candidature that is being created has none, and is not asked for them. */
    private List<FollowUp> rows(OwnerId owner, JobApplicationId id) {
        return journal.isNew(id)
                ? List.of()
                : repository.findByOwnerIdAndJobApplicationIdOrderByScheduleSlotAt(owner, id);
    }
}
