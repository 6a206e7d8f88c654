package fr.relance.interview;

import fr.relance.account.CandidateClock;
import fr.relance.journal.Journal;
import fr.relance.kernel.AnnouncedFactId;
import fr.relance.kernel.IdTaken;
import fr.relance.kernel.InterviewId;
import fr.relance.kernel.JobApplicationId;
import fr.relance.kernel.JournalEntryId;
import fr.relance.kernel.NotFound;
import fr.relance.kernel.OwnerId;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Interviews of one owner. An id that is unknown, foreign or deleted is {@link NotFound}. */
@Service
@Transactional
public class Interviews {

    private static final PageRequest FIRST_FEW = PageRequest.of(0, 10);
    private static final PageRequest MANY = PageRequest.of(0, 1000);

    private final InterviewRepository repository;
    private final InterviewRecorder recorder;
    private final Journal journal;
    private final CandidateClock clock;

    Interviews(InterviewRepository repository, InterviewRecorder recorder, Journal journal, CandidateClock clock) {
        this.repository = repository;
        this.recorder = recorder;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Records an interview, creating its candidature and person on the fly; the same id twice records one. An id that stands for
     * something else is {@link IdTaken}.
     *
     * @return the entry that takes all of it back; empty where nothing changed
     */
    public Optional<JournalEntryId> record(OwnerId owner, RecordInterview command) {
        JobApplicationId id = command.jobApplication();
        return journal.change(owner, id, () -> recorder.record(owner, id, command));
    }

    /**
     * Changes what is known of an interview; once it took place, that counts as telling how it went.
     *
     * @return the entry that takes the change back; empty where nothing changed
     * @throws fr.relance.kernel.StaleVersion if it changed since that version was read
     */
    public Optional<JournalEntryId> edit(OwnerId owner, InterviewId id, long version, InterviewDetails details) {
        return journal.change(owner, jobApplication(owner, id), () -> recorder.edit(owner, id, version, details));
    }

    /**
     * Moves an interview as a newer version of its invitation says.
     *
     * @return the entry that takes the change back; empty where nothing changed
     * @throws fr.relance.kernel.StaleVersion if it changed since that version was read
     */
    public Optional<JournalEntryId> move(OwnerId owner, InterviewId id, MoveInterview command) {
        return journal.change(owner, jobApplication(owner, id), () -> recorder.move(owner, id, command));
    }

    /** The interview that came from that invitation; empty where there is none, or it was taken away. */
    @Transactional(readOnly = true)
    public Optional<InvitedInterview> invited(OwnerId owner, String uid) {
        return repository.invited(owner, uid).stream().findFirst().map(Interview::invited);
    }

    /**
     * Takes an interview away; what was taken away more than a day ago is erased.
     *
     * @return the entry that brings it back; empty if it was away
     */
    public Optional<JournalEntryId> delete(OwnerId owner, InterviewId id) {
        recorder.purge(owner);
        return journal.change(owner, jobApplication(owner, id), () -> recorder.delete(owner, id));
    }

    /** The candidature of an interview, taken away or not. */
    @Transactional(readOnly = true)
    public JobApplicationId jobApplication(OwnerId owner, InterviewId id) {
        return recorder.jobApplication(owner, id).orElseThrow(() -> new NotFound(id));
    }

    /** One interview. */
    @Transactional(readOnly = true)
    public InterviewView get(OwnerId owner, InterviewId id) {
        return find(owner, id).view();
    }

    /** The interviews of a candidature, the latest first. */
    @Transactional(readOnly = true)
    public List<InterviewView> of(OwnerId owner, JobApplicationId jobApplication) {
        return repository.present(owner, jobApplication).stream()
                .map(Interview::view)
                .toList();
    }

    /** The next interviews to come, ten at most. */
    @Transactional(readOnly = true)
    public List<InterviewRow> toCome(OwnerId owner, LocalDateTime now) {
        return repository.toCome(owner, now, FIRST_FEW);
    }

    /** For a calendar: the interviews from that local date-time on, those taken away included; a thousand at most. */
    @Transactional(readOnly = true)
    public List<ScheduledInterview> scheduled(OwnerId owner, LocalDateTime from) {
        return repository.scheduled(owner, from, MANY).stream()
                .map(ScheduledInterview.Row::view)
                .toList();
    }

    private Interview find(OwnerId owner, InterviewId id) {
        return repository.find(owner, new AnnouncedFactId(id.value())).orElseThrow(() -> new NotFound(id));
    }

    private LocalDateTime now(OwnerId owner) {
        return clock.now(owner);
    }
}
