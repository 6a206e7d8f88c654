package fr.relance.interview;

import fr.relance.jobapplication.Journal;
import fr.relance.jobapplication.JournalEntryId;
import fr.relance.kernel.IdTaken;
import fr.relance.kernel.OwnerId;
import fr.relance.planning.AfterInterview;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What recruiters announce anew without a meeting, by mail or on the telephone. A newer one replaces it. */
@Service
@Transactional
public class Announcements {

    private final AnnouncementRecorder recorder;
    private final Foresight foresight;
    private final Journal journal;

    Announcements(AnnouncementRecorder recorder, Foresight foresight, Journal journal) {
        this.recorder = recorder;
        this.foresight = foresight;
        this.journal = journal;
    }

    /**
     * Records a new date, from which the candidature is planned anew; the same twice records one, another under that id is {@link IdTaken}.
     *
     * @return the entry that takes it back; empty where it was recorded before
     * @throws fr.relance.kernel.NotFound for a candidature or a person that is unknown, foreign or deleted
     * @throws fr.relance.kernel.NotAllowed if the candidature's stage refuses it
     */
    public Optional<JournalEntryId> announce(OwnerId owner, AnnounceNewDate command) {
        return journal.change(owner, command.jobApplication(), () -> recorder.record(owner, command));
    }

    /** What the planner would be told if that were recorded; only its follow-up counts, nobody is thanked for a new date. */
    @Transactional(readOnly = true)
    public AfterInterview toPlan(OwnerId owner, AnnounceNewDate command) {
        return foresight.of(owner, command);
    }
}
