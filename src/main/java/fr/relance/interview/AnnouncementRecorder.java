package fr.relance.interview;

import fr.relance.account.CandidateClock;
import fr.relance.jobapplication.ContactView;
import fr.relance.jobapplication.Fact;
import fr.relance.kernel.IdTaken;
import fr.relance.kernel.OwnerId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Records new dates; what is told of each is for the journal, null where nothing changed. */
@Component
class AnnouncementRecorder {

    private final AnnouncementRepository repository;
    private final Involved involved;
    private final Consequences consequences;
    private final InterviewFacts facts;
    private final CandidateClock clock;

    AnnouncementRecorder(
            AnnouncementRepository repository,
            Involved involved,
            Consequences consequences,
            InterviewFacts facts,
            CandidateClock clock) {
        this.repository = repository;
        this.involved = involved;
        this.consequences = consequences;
        this.facts = facts;
        this.clock = clock;
    }

    /** The form sent again changes nothing, unless what it recorded was taken back. */
    @Nullable
    Fact record(OwnerId owner, AnnounceNewDate command) {
        ContactView person = involved.require(owner, command.jobApplication(), command.contact())
                .orElse(null);
        Optional<Announcement> sentBefore = repository.findByOwnerIdAndId(owner.value(), command.id());
        sentBefore.ifPresent(announced -> IdTaken.unless(announced.says(command), command.id()));
        if (sentBefore.filter(Announcement::isPresent).isPresent()) {
            return null;
        }
        sentBefore.ifPresentOrElse(
                Announcement::comeBack, () -> repository.save(new Announcement(owner, command, clock.instant())));
        consequences.announced(owner, command.jobApplication());
        return facts.announced(command, person);
    }
}
