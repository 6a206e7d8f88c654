package fr.relance.interview;

import fr.relance.kernel.JobApplicationId;
import fr.relance.kernel.OwnerId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What drives the plan of a candidature: interviews and new dates, seen as one. */
@Component
class AnnouncedFacts {

    private final InterviewRepository interviews;
    private final AnnouncementRepository announcements;

    AnnouncedFacts(InterviewRepository interviews, AnnouncementRepository announcements) {
        this.interviews = interviews;
        this.announcements = announcements;
    }

    Optional<AnnouncedFact> latest(OwnerId owner, JobApplicationId id) {
        List<InterviewView> held = of(owner, id);
        Optional<AnnouncedFact> interview = held.stream().findFirst().map(AnnouncedFact::of);
        return newDate(owner, id)
                .filter(newDate -> interview.isEmpty()
                        || newDate.receivedAt().isAfter(interview.get().at()))
                .map(newDate -> after(newDate, held))
                .or(() -> interview);
    }

    /** A new date as it would stand once recorded. */
    AnnouncedFact of(OwnerId owner, AnnounceNewDate command) {
        return after(new Announcement(owner, command, Instant.EPOCH), of(owner, command.jobApplication()));
    }

    Optional<AnnouncedFact> of(OwnerId owner, UUID subject) {
        return interviews
                .find(owner.value(), subject)
                .map(Interview::view)
                .map(AnnouncedFact::of)
                .or(() -> announcements
                        .findByOwnerIdAndId(owner.value(), subject)
                        .filter(Announcement::isPresent)
                        .map(newDate -> after(newDate, of(owner, newDate.jobApplication()))));
    }

    private Optional<Announcement> newDate(OwnerId owner, JobApplicationId id) {
        return announcements.findFirstByOwnerIdAndJobApplicationIdAndDeletedAtIsNullOrderByReceivedAtDescCreatedAtDesc(
                owner.value(), id.value());
    }

    private List<InterviewView> of(OwnerId owner, JobApplicationId id) {
        return interviews.present(owner.value(), id.value()).stream()
                .map(Interview::view)
                .toList();
    }

    private static AnnouncedFact after(Announcement newDate, List<InterviewView> latestFirst) {
        return newDate.after(latestFirst.stream()
                .filter(interview -> interview.heldBy(newDate.receivedAt()))
                .findFirst());
    }
}
