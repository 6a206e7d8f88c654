package fr.relance.jobapplication;

import fr.relance.kernel.ContactId;
import fr.relance.kernel.JobApplicationId;
import fr.relance.kernel.NotFound;
import fr.relance.kernel.OwnerId;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Candidatures of one owner. An id that is unknown, foreign or deleted is {@link NotFound}. */
@Service
@Transactional
public class JobApplications {

    /** How long what was deleted can be brought back before it is erased. */
    public static final Duration UNDO_WINDOW = Duration.ofDays(1);

    private static final int KNOWN_COMPANIES = 200;

    private final JobApplicationRepository repository;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    JobApplications(JobApplicationRepository repository, ApplicationEventPublisher events, Clock clock) {
        this.repository = repository;
        this.events = events;
        this.clock = clock;
    }

    /** Creates a candidature under an id chosen by the caller; the same id twice creates one. */
    public void create(OwnerId owner, JobApplicationId id, JobApplicationDetails details) {
        if (!repository.existsByOwnerIdAndId(owner.value(), id.value())) {
            repository.save(new JobApplication(id, owner, details, clock.instant()));
        }
    }

    /**
     * Changes what is known of the post.
     *
     * @throws fr.relance.kernel.StaleVersion if it changed since that version was read
     */
    public void edit(OwnerId owner, JobApplicationId id, long version, JobApplicationDetails details) {
        if (find(owner, id).edit(version, details, clock.instant())) {
            changed(owner, id);
        }
    }

    /**
     * Takes a candidature away with all that belongs to it, once or more; {@link #restore} brings it back for a day.
     *
     * @return what it was
     */
    public JobApplicationView delete(OwnerId owner, JobApplicationId id) {
        repository.purge(owner.value(), clock.instant().minus(UNDO_WINDOW));
        JobApplication jobApplication = findIncludingDeleted(owner, id);
        jobApplication.delete(clock.instant());
        return jobApplication.view();
    }

    /** Brings a deleted candidature back as it was. */
    public void restore(OwnerId owner, JobApplicationId id) {
        findIncludingDeleted(owner, id).restore();
    }

    /** Adds a person under an id chosen by the caller; the same id twice adds one. */
    public void addPerson(OwnerId owner, JobApplicationId id, ContactId contactId, PersonDetails person) {
        JobApplication jobApplication = find(owner, id);
        if (jobApplication.knows(contactId)) {
            return;
        }
        jobApplication.add(contactId, person, clock.instant());
        repository.save(jobApplication);
    }

    /**
     * Changes what is known of a person.
     *
     * @throws fr.relance.kernel.StaleVersion if it changed since that version was read
     */
    public void editPerson(OwnerId owner, ContactId contactId, long version, PersonDetails person) {
        JobApplication jobApplication = findByContact(owner, contactId);
        if (jobApplication.contact(contactId).edit(version, person)) {
            changed(owner, jobApplication.id());
        }
    }

    /**
     * Takes a person away from the candidature, once or more; {@link #restorePerson} brings it back.
     *
     * @return the candidature
     */
    public JobApplicationId deletePerson(OwnerId owner, ContactId contactId) {
        repository.purgePeople(owner.value(), clock.instant().minus(UNDO_WINDOW));
        JobApplication jobApplication = findByContact(owner, contactId);
        jobApplication.contact(contactId).delete(clock.instant());
        changed(owner, jobApplication.id());
        return jobApplication.id();
    }

    /**
     * Brings a person back as it was.
     *
     * @return the candidature
     */
    public JobApplicationId restorePerson(OwnerId owner, ContactId contactId) {
        JobApplication jobApplication = findByContact(owner, contactId);
        jobApplication.contact(contactId).restore();
        changed(owner, jobApplication.id());
        return jobApplication.id();
    }

    /** Lets nobody else plan for this candidature until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void lock(OwnerId owner, JobApplicationId id) {
        if (repository.lock(owner.value(), id.value()).isEmpty()) {
            throw new NotFound(id);
        }
    }

    /** A candidature with its people. */
    @Transactional(readOnly = true)
    public JobApplicationView get(OwnerId owner, JobApplicationId id) {
        return find(owner, id).view();
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

    /** One page of candidatures, the latest touched first; the last page instead of one beyond it. */
    @Transactional(readOnly = true)
    public Page<JobApplicationRow> page(OwnerId owner, Pageable wanted) {
        // Counted even where the first page says it all: as many statements for ten rows as for a thousand.
        long total = repository.countByOwnerIdAndDeletedAtIsNull(owner.value());
        int last = (int) Math.max(0, (total - 1) / wanted.getPageSize());
        Pageable page = wanted.getPageNumber() > last ? wanted.withPage(last) : wanted;
        return new PageImpl<>(repository.rows(owner.value(), page), page, total);
    }

    /** Names of companies already there, to be proposed while typing. */
    @Transactional(readOnly = true)
    public List<String> companies(OwnerId owner) {
        return repository.companies(owner.value(), PageRequest.of(0, KNOWN_COMPANIES));
    }

    /** Every candidature, for what has to be planned anew when a preference changes. */
    @Transactional(readOnly = true)
    public List<JobApplicationId> all(OwnerId owner) {
        return repository.ids(owner.value()).stream().map(JobApplicationId::new).toList();
    }

    private JobApplication find(OwnerId owner, JobApplicationId id) {
        return repository.find(owner.value(), id.value()).orElseThrow(() -> new NotFound(id));
    }

    private JobApplication findIncludingDeleted(OwnerId owner, JobApplicationId id) {
        return repository.findIncludingDeleted(owner.value(), id.value()).orElseThrow(() -> new NotFound(id));
    }

    private JobApplication findByContact(OwnerId owner, ContactId contactId) {
        return repository.findByContact(owner.value(), contactId.value()).orElseThrow(() -> new NotFound(contactId));
    }

    private void changed(OwnerId owner, JobApplicationId id) {
        events.publishEvent(new JobApplicationChanged(owner, id));
    }
}
