package fr.relance.interview;

import fr.relance.jobapplication.JobApplicationView;
import fr.relance.jobapplication.JobApplications;
import fr.relance.kernel.ContactId;
import fr.relance.kernel.InterviewId;
import fr.relance.kernel.JobApplicationId;
import fr.relance.kernel.NotFound;
import fr.relance.kernel.OwnerId;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Interviews of one owner. An id that is unknown, foreign or deleted is {@link NotFound}. */
@Service
@Transactional
public class Interviews {

    private static final PageRequest FIRST_FEW = PageRequest.of(0, 10);

    private final InterviewRepository repository;
    private final JobApplications jobApplications;
    private final AnnouncedFacts facts;
    private final ApplicationEventPublisher events;
    private final InterviewClock clock;

    Interviews(
            InterviewRepository repository,
            JobApplications jobApplications,
            AnnouncedFacts facts,
            ApplicationEventPublisher events,
            InterviewClock clock) {
        this.repository = repository;
        this.jobApplications = jobApplications;
        this.facts = facts;
        this.events = events;
        this.clock = clock;
    }

    /** Records an interview, creating its candidature and person on the fly; the same id twice records one. */
    public void record(OwnerId owner, RecordInterview command) {
        Optional<Interview> sentBefore =
                repository.findByOwnerIdAndId(owner.value(), command.id().value());
        if (sentBefore.isPresent()) {
            recordAgain(owner, sentBefore.get(), command);
            return;
        }
        if (command.newJobApplication() != null) {
            jobApplications.create(owner, command.jobApplication(), command.newJobApplication());
        }
        ContactId metWith = command.details().metWith();
        if (command.newPerson() != null && metWith != null) {
            jobApplications.addPerson(owner, command.jobApplication(), metWith, command.newPerson());
        }
        checkBelongs(owner, command.jobApplication(), metWith);
        repository.save(new Interview(owner, command, now(owner), clock.instant()));
        changed(owner, command.jobApplication());
    }

    /** The form was sent again: by a double click, which changes nothing, or corrected after going back to it. */
    private void recordAgain(OwnerId owner, Interview interview, RecordInterview command) {
        ContactId metWith = command.details().metWith();
        if (command.newPerson() != null && metWith != null) {
            jobApplications.addPerson(owner, interview.jobApplication(), metWith, command.newPerson());
        }
        checkBelongs(owner, interview.jobApplication(), metWith);
        boolean wasDeleted = interview.restore();
        if (interview.correct(command.details(), now(owner)) || wasDeleted) {
            changed(owner, interview.jobApplication());
        }
    }

    /**
     * Changes what is known of an interview; once it took place, that counts as telling how it went.
     *
     * @throws fr.relance.kernel.StaleVersion if it changed since that version was read
     */
    public void edit(OwnerId owner, InterviewId id, long version, InterviewDetails details) {
        Interview interview = find(owner, id);
        checkBelongs(owner, interview.jobApplication(), details.metWith());
        if (interview.edit(version, details, now(owner))) {
            changed(owner, interview.jobApplication());
        }
    }

    /** Takes an interview away and tells its candidature; {@link #restore} brings it back. Twice is as good as once. */
    public JobApplicationId delete(OwnerId owner, InterviewId id) {
        repository.purge(owner.value(), clock.instant().minus(JobApplications.UNDO_WINDOW));
        Interview interview =
                repository.findByOwnerIdAndId(owner.value(), id.value()).orElseThrow(() -> new NotFound(id));
        jobApplications.get(owner, interview.jobApplication());
        if (interview.delete(clock.instant())) {
            changed(owner, interview.jobApplication());
        }
        return interview.jobApplication();
    }

    /** Brings a deleted interview back as it was. */
    public void restore(OwnerId owner, InterviewId id) {
        Interview interview =
                repository.findByOwnerIdAndId(owner.value(), id.value()).orElseThrow(() -> new NotFound(id));
        interview.restore();
        changed(owner, interview.jobApplication());
    }

    /** One interview. */
    @Transactional(readOnly = true)
    public InterviewView get(OwnerId owner, InterviewId id) {
        return find(owner, id).view();
    }

    /** The interviews of a candidature, the latest first. */
    @Transactional(readOnly = true)
    public List<InterviewView> of(OwnerId owner, JobApplicationId jobApplication) {
        return repository.present(owner.value(), jobApplication.value()).stream()
                .map(Interview::view)
                .toList();
    }

    /**
     * What drives the plan: the later of the latest interview, to come included, and the latest new date that was announced
     * without one; empty without either.
     */
    @Transactional(readOnly = true)
    public Optional<AnnouncedFact> latestFact(OwnerId owner, JobApplicationId jobApplication) {
        return facts.latest(owner, jobApplication);
    }

    /** The same for one interview or one new date; empty once it was taken away. */
    @Transactional(readOnly = true)
    public Optional<AnnouncedFact> fact(OwnerId owner, UUID subject) {
        return facts.of(owner, subject);
    }

    /** The next interviews to come, ten at most. */
    @Transactional(readOnly = true)
    public List<InterviewRow> toCome(OwnerId owner, LocalDateTime now) {
        return repository.toCome(owner.value(), now, FIRST_FEW);
    }

    /** The interviews to come or to complete of those candidatures, the earliest first. */
    @Transactional(readOnly = true)
    public List<InterviewView> openOf(OwnerId owner, Collection<JobApplicationId> jobApplications) {
        List<UUID> ids = jobApplications.stream().map(JobApplicationId::value).toList();
        return repository.openOf(owner.value(), now(owner), ids).stream()
                .map(Interview::view)
                .toList();
    }

    /** The latest interviews that took place and of which nobody told how they went, ten at most. */
    @Transactional(readOnly = true)
    public List<InterviewRow> toComplete(OwnerId owner, LocalDateTime now) {
        return repository.toComplete(owner.value(), now, FIRST_FEW);
    }

    private void checkBelongs(OwnerId owner, JobApplicationId id, @Nullable ContactId metWith) {
        JobApplicationView jobApplication = jobApplications.get(owner, id);
        if (metWith != null && jobApplication.person(metWith).isEmpty()) {
            throw new NotFound(metWith);
        }
    }

    private Interview find(OwnerId owner, InterviewId id) {
        return repository.find(owner.value(), id.value()).orElseThrow(() -> new NotFound(id));
    }

    private LocalDateTime now(OwnerId owner) {
        return clock.now(owner);
    }

    private void changed(OwnerId owner, JobApplicationId jobApplication) {
        events.publishEvent(new InterviewChanged(owner, jobApplication));
    }
}
