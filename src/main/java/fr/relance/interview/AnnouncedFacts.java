package fr.relance.interview;

import fr.relance.jobapplication.ContactView;
import fr.relance.jobapplication.JobApplicationView;
import fr.relance.jobapplication.Stages;
import fr.relance.journal.Journal;
import fr.relance.kernel.AnnouncedFactId;
import fr.relance.kernel.IdTaken;
import fr.relance.kernel.JobApplicationId;
import fr.relance.kernel.JournalEntryId;
import fr.relance.kernel.NotFound;
import fr.relance.kernel.OwnerId;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What drives the plans of candidatures: interviews and new dates, seen as one. An id that is unknown, foreign or deleted is
 * {@link NotFound}.
 */
@Service
@Transactional
public class AnnouncedFacts {

    private final AnnouncedFactRepository repository;
    private final Involved involved;
    private final Stages stages;
    private final Journal journal;
    private final InterviewFacts told;
    private final Clock clock;

    AnnouncedFacts(
            AnnouncedFactRepository repository,
            Involved involved,
            Stages stages,
            Journal journal,
            InterviewFacts told,
            Clock clock) {
        this.repository = repository;
        this.involved = involved;
        this.stages = stages;
        this.journal = journal;
        this.told = told;
        this.clock = clock;
    }

    /**
     * What was announced for a candidature, the one that drives its plan first: the later of the latest interview, to come included,
     * and the latest new date that was announced without one.
     */
    @Transactional(readOnly = true)
    public List<AnnouncedFactView> of(OwnerId owner, JobApplicationId id) {
        List<AnnouncedFact<?>> latestFirst = present(owner, id);
        return latestFirst.stream()
                .sorted(Comparator.comparing((AnnouncedFact<?> fact) -> fact.happenedAt())
                        .reversed()
                        .thenComparing(NewDate.class::isInstance))
                .map(fact -> fact.view(meetings(latestFirst)))
                .toList();
    }

    /** One of them; empty once it was taken away. */
    @Transactional(readOnly = true)
    public Optional<AnnouncedFactView> find(OwnerId owner, AnnouncedFactId id) {
        return repository
                .findByOwnerIdAndId(owner, id)
                .filter(AnnouncedFact::isPresent)
                .map(fact -> fact.view(
                        fact instanceof NewDate
                                ? meetings(repository.present(owner, fact.jobApplication()))
                                : Stream.empty()));
    }

    /**
     * Records a new date, from which the candidature is planned anew; the same twice records one, another under that id is {@link IdTaken}.
     *
     * @return the entry that takes it back; empty where it was recorded before
     * @throws NotFound for a candidature or a person that is unknown, foreign or deleted
     * @throws fr.relance.kernel.NotAllowed if the candidature's stage refuses it
     */
    public Optional<JournalEntryId> announce(OwnerId owner, AnnounceNewDate command) {
        JobApplicationId id = command.jobApplication();
        return journal.change(owner, id, () -> {
            ContactView person = involved.require(owner, id, command.contact()).orElse(null);
            Optional<AnnouncedFact<?>> sentBefore =
                    repository.findByOwnerIdAndId(owner, new AnnouncedFactId(command.id()));
            sentBefore.ifPresent(
                    known -> IdTaken.unless(known instanceof NewDate newDate && newDate.says(command), command.id()));
            if (sentBefore.filter(AnnouncedFact::isPresent).isPresent()) {
                return null;
            }
            sentBefore.ifPresentOrElse(
                    AnnouncedFact::comeBack, () -> repository.save(new NewDate(owner, command, clock.instant())));
            stages.noteNewDate(owner, id);
            return told.announced(command, person);
        });
    }

    /** What a new date would be once recorded, with all that its plan needs. */
    @Transactional(readOnly = true)
    public ForeseenFact foresee(OwnerId owner, AnnounceNewDate command) {
        JobApplicationView known = involved.jobApplication(owner, command.jobApplication());
        AnnouncedFactView fact = new NewDate(owner, command, clock.instant())
                .view(meetings(repository.present(owner, command.jobApplication())));
        return new ForeseenFact(fact, known.details(), known.personMet(fact.addressee()));
    }

    /** What an interview would be once recorded or changed, with all that its plan needs. */
    @Transactional(readOnly = true)
    public ForeseenFact foresee(OwnerId owner, RecordInterview command) {
        AnnouncedFactView fact = AnnouncedFactView.of(command.id(), command.details());
        if (command.newJobApplication() != null) {
            return new ForeseenFact(fact, command.newJobApplication(), Optional.ofNullable(command.newPerson()));
        }
        JobApplicationView known = involved.jobApplication(owner, command.jobApplication());
        return new ForeseenFact(
                fact,
                known.details(),
                Optional.ofNullable(command.newPerson()).or(() -> known.personMet(fact.addressee())));
    }

    /** Those of a candidature, once for a change: whoever asks within one does so when the facts stand. */
    List<AnnouncedFact<?>> present(OwnerId owner, JobApplicationId id) {
        return journal.once(id, "facts", () -> repository.present(owner, id));
    }

    private static Stream<InterviewView> meetings(List<AnnouncedFact<?>> latestFirst) {
        return latestFirst.stream()
                .filter(Interview.class::isInstance)
                .map(Interview.class::cast)
                .map(Interview::view);
    }
}
