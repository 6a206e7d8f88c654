package fr.relance.interview;

import fr.relance.jobapplication.JobApplicationView;
import fr.relance.jobapplication.JobApplications;
import fr.relance.kernel.NotFound;
import fr.relance.kernel.OwnerId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What recruiters announce anew without a meeting, by mail or on the telephone. */
@Service
@Transactional
public class Announcements {

    private final AnnouncementRepository repository;
    private final JobApplications jobApplications;
    private final ApplicationEventPublisher events;
    private final InterviewClock clock;

    Announcements(
            AnnouncementRepository repository,
            JobApplications jobApplications,
            ApplicationEventPublisher events,
            InterviewClock clock) {
        this.repository = repository;
        this.jobApplications = jobApplications;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Records a new date, from which the candidature is planned anew; the same id twice records one.
     *
     * @throws NotFound for a candidature or a person that is unknown, foreign or deleted
     */
    public void announce(OwnerId owner, AnnounceNewDate command) {
        JobApplicationView jobApplication = jobApplications.get(owner, command.jobApplication());
        if (command.contact() != null
                && jobApplication.person(command.contact()).isEmpty()) {
            throw new NotFound(command.contact());
        }
        if (repository.findByOwnerIdAndId(owner.value(), command.id()).isEmpty()) {
            repository.save(new Announcement(owner, command, clock.instant()));
            events.publishEvent(new InterviewChanged(owner, command.jobApplication()));
        }
    }
}
