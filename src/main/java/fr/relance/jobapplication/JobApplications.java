package fr.relance.jobapplication;

import fr.relance.journal.Fact;
import fr.relance.journal.Journal;
import fr.relance.kernel.ContactId;
import fr.relance.kernel.IdTaken;
import fr.relance.kernel.JobApplicationId;
import fr.relance.kernel.JournalEntryId;
import fr.relance.kernel.NotFound;
import fr.relance.kernel.OwnerId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Candidatures of one owner. An id that is unknown, foreign or deleted is {@link NotFound}. */
@Service
@Transactional
public class JobApplications {

    /** How long what was deleted can be brought back before it is erased. */
    public static final Duration UNDO_WINDOW = Duration.ofDays(1);

    private final JobApplicationRepository repository;
    private final Journal journal;
    private final JobApplicationFacts facts;
    private final Clock clock;

    JobApplications(JobApplicationRepository repository, Journal journal, JobApplicationFacts facts, Clock clock) {
        this.repository = repository;
        this.journal = journal;
        this.facts = facts;
        this.clock = clock;
    }

    /** Creates a candidature under an id chosen by the caller; the same twice creates one, another under that id is {@link IdTaken}. */
    public Optional<JournalEntryId> create(OwnerId owner, JobApplicationId id, JobApplicationDetails details) {
        return journal.change(owner, id, () -> {
            Optional<JobApplication> sentBefore =
                    journal.isNew(id) ? Optional.empty() : repository.findIncludingDeleted(owner, id);
            if (sentBefore.isPresent()) {
                JobApplication known = sentBefore.get();
                IdTaken.unless(!known.isDeleted() && known.view().details().equals(details), id);
                return null;
            }
            repository.save(new JobApplication(id, owner, details, clock.instant()));
            if (details.appliedOn() != null) {
                journal.planAnew(id);
            }
            return facts.created(details);
        });
    }

    /**
     * Changes what is known of the post.
     *
     * @throws fr.relance.kernel.StaleVersion if it changed since that version was read
     */
    public Optional<JournalEntryId> edit(
            OwnerId owner, JobApplicationId id, long version, JobApplicationDetails details) {
        return journal.change(owner, id, () -> {
            JobApplication jobApplication = find(owner, id);
            JobApplicationDetails before = jobApplication.view().details();
            if (jobApplication.edit(version, details, clock.instant())) {
                journal.planAnew(id);
            }
            return facts.edited(before, details);
        });
    }

    /**
     * Takes a candidature away with all that belongs to it; what was taken away more than a day ago is erased.
     *
     * @return the entry that brings it back; empty if it was away
     */
    public Optional<JournalEntryId> delete(OwnerId owner, JobApplicationId id) {
        repository.purge(owner, clock.instant().minus(UNDO_WINDOW));
        return journal.change(owner, id, () -> {
            JobApplication jobApplication = findIncludingDeleted(owner, id);
            if (jobApplication.isDeleted()) {
                return null;
            }
            jobApplication.delete(clock.instant());
            return Fact.of("journal.jobapplication.deleted", "trash");
        });
    }

    /** Adds a person under an id chosen by the caller; the same twice adds one, another under that id is {@link IdTaken}. */
    public Optional<JournalEntryId> addPerson(
            OwnerId owner, JobApplicationId id, ContactId contactId, PersonDetails person) {
        return journal.change(owner, id, () -> {
            JobApplication jobApplication = find(owner, id);
            if (jobApplication.knows(contactId)) {
                IdTaken.unless(jobApplication.contact(contactId).says(person), contactId);
                return null;
            }
            ContactView added =
                    jobApplication.add(contactId, person, clock.instant()).view();
            repository.save(jobApplication);
            journal.planAnew(id);
            return Fact.of("journal.jobapplication.personAdded", "user").detail(added.label());
        });
    }

    /**
     * Changes what is known of a person.
     *
     * @throws fr.relance.kernel.StaleVersion if it changed since that version was read
     */
    public Optional<JournalEntryId> editPerson(OwnerId owner, ContactId contactId, long version, PersonDetails person) {
        JobApplicationId id = ofPerson(owner, contactId);
        return journal.change(owner, id, () -> {
            Contact contact = find(owner, id).contact(contactId);
            PersonDetails before = contact.view().person();
            if (contact.edit(version, person)) {
                journal.planAnew(id);
            }
            return before.equals(person)
                    ? null
                    : Fact.of("journal.jobapplication.personEdited", "edit")
                            .detail(contact.view().label());
        });
    }

    /** Takes a person away from the candidature; who was taken away more than a day ago is erased. */
    public Optional<JournalEntryId> deletePerson(OwnerId owner, ContactId contactId) {
        JobApplicationId id = ofPerson(owner, contactId);
        Instant before = clock.instant().minus(UNDO_WINDOW);
        journal.forget(owner, repository.withPeopleGone(owner, before), before);
        repository.purgePeople(owner, before);
        return journal.change(owner, id, () -> {
            Contact contact = find(owner, id).contact(contactId);
            if (!contact.isPresent()) {
                return null;
            }
            contact.delete(clock.instant());
            journal.planAnew(id);
            return Fact.of("journal.jobapplication.personRemoved", "user")
                    .detail(contact.view().label());
        });
    }

    /** Lets nobody else plan for this candidature until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void lock(OwnerId owner, JobApplicationId id) {
        if (repository.lock(owner, id).isEmpty()) {
            throw new NotFound(id);
        }
    }

    /** A candidature with its people. */
    @Transactional(readOnly = true)
    public JobApplicationView get(OwnerId owner, JobApplicationId id) {
        Optional<JobApplication> row = TransactionSynchronizationManager.isCurrentTransactionReadOnly()
                ? repository.read(owner, id)
                : repository.find(owner, id);
        return row.orElseThrow(() -> new NotFound(id)).view();
    }

    /** How far a candidature is. */
    @Transactional(readOnly = true)
    public Progress progress(OwnerId owner, JobApplicationId id) {
        return find(owner, id).progress();
    }

    /** The candidature to which a person belongs or belonged, without its rows: they are read once it is locked. */
    @Transactional(readOnly = true)
    public JobApplicationId ofPerson(OwnerId owner, ContactId contactId) {
        return repository
                .idByContact(owner, contactId)
                .map(JobApplicationId.class::cast)
                .orElseThrow(() -> new NotFound(contactId));
    }

    /** The candidature to which a person belongs. */
    @Transactional(readOnly = true)
    public JobApplicationView getByPerson(OwnerId owner, ContactId contactId) {
        JobApplicationView view = findByContact(owner, contactId).view();
        if (view.person(contactId).isEmpty()) {
            throw new NotFound(contactId);
        }
        return view;
    }

    /** Every candidature, for what has to be planned anew when a preference changes. */
    @Transactional(readOnly = true)
    public List<JobApplicationId> all(OwnerId owner) {
        return repository.ids(owner);
    }

    private JobApplication find(OwnerId owner, JobApplicationId id) {
        return repository.find(owner, id).orElseThrow(() -> new NotFound(id));
    }

    private JobApplication findIncludingDeleted(OwnerId owner, JobApplicationId id) {
        return repository.findIncludingDeleted(owner, id).orElseThrow(() -> new NotFound(id));
    }

    private JobApplication findByContact(OwnerId owner, ContactId contactId) {
        return repository.findByContact(owner, contactId).orElseThrow(() -> new NotFound(contactId));
    }
}
