package fr.relance.correspondence;

import fr.relance.account.Accounts;
import fr.relance.jobapplication.JobApplications;
import fr.relance.journal.Fact;
import fr.relance.journal.Journal;
import fr.relance.kernel.FrenchDates;
import fr.relance.kernel.IdTaken;
import fr.relance.kernel.JobApplicationId;
import fr.relance.kernel.JournalEntryId;
import fr.relance.kernel.NotFound;
import fr.relance.kernel.OwnerId;
import fr.relance.kernel.ReceivedMailId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Recruiters' messages of one owner. An id that is unknown, foreign or deleted is {@link NotFound}. */
@Service
@Transactional
public class ReceivedMails {

    private final ReceivedMailRepository repository;
    private final JobApplications jobApplications;
    private final Journal journal;
    private final Accounts accounts;
    private final Clock clock;

    ReceivedMails(
            ReceivedMailRepository repository,
            JobApplications jobApplications,
            Journal journal,
            Accounts accounts,
            Clock clock) {
        this.repository = repository;
        this.jobApplications = jobApplications;
        this.journal = journal;
        this.accounts = accounts;
        this.clock = clock;
    }

    /**
     * Keeps a message; what it says is not applied. The same twice keeps one, another under that id is {@link IdTaken}.
     *
     * @return the entry that takes it back; empty where it was kept before
     */
    public Optional<JournalEntryId> keep(OwnerId owner, KeepMail command) {
        return journal.change(owner, command.jobApplication(), () -> kept(owner, command));
    }

    /**
     * Takes a message away; what was taken away more than a day ago is erased.
     *
     * @return the entry that brings it back; empty if it was away
     */
    public Optional<JournalEntryId> delete(OwnerId owner, ReceivedMailId id) {
        repository.purge(owner, clock.instant().minus(JobApplications.UNDO_WINDOW));
        return journal.change(owner, jobApplication(owner, id), () -> deleted(owner, id));
    }

    /** One message. */
    @Transactional(readOnly = true)
    public ReceivedMailView get(OwnerId owner, ReceivedMailId id) {
        return repository.find(owner, id).orElseThrow(() -> new NotFound(id)).view();
    }

    /** The candidature of a message, taken away or not. */
    @Transactional(readOnly = true)
    public JobApplicationId jobApplication(OwnerId owner, ReceivedMailId id) {
        return repository.jobApplication(owner, id).orElseThrow(() -> new NotFound(id));
    }

    private @Nullable Fact kept(OwnerId owner, KeepMail command) {
        jobApplications.get(owner, command.jobApplication());
        Optional<ReceivedMail> sentBefore = repository.findByOwnerIdAndId(owner, command.id());
        sentBefore.ifPresent(mail -> IdTaken.unless(mail.says(command), command.id()));
        if (sentBefore.filter(ReceivedMail::isPresent).isPresent()) {
            return null;
        }
        sentBefore.ifPresent(ReceivedMail::comeBack);
        ReceivedMail mail = sentBefore.orElseGet(() -> repository.save(new ReceivedMail(
                owner, command, receivedAt(owner, command.content().sentAt()), clock.instant())));
        ReceivedMailView view = mail.view();
        return Fact.of("journal.correspondence.received", "mail")
                .detail(head(view))
                .href("/courriers/" + view.id());
    }

    private @Nullable Fact deleted(OwnerId owner, ReceivedMailId id) {
        ReceivedMail mail = repository.findByOwnerIdAndId(owner, id).orElseThrow(() -> new NotFound(id));
        jobApplications.get(owner, mail.view().jobApplication());
        if (!mail.isPresent()) {
            return null;
        }
        mail.delete(clock.instant());
        return Fact.of("journal.correspondence.deleted", "trash")
                .detail(head(mail.view()))
                .back("/courriers/" + id);
    }

    /** When it was sent, as the candidate's own watch showed it; now, where that is unknown or to come. */
    private LocalDateTime receivedAt(OwnerId owner, @Nullable Instant sentAt) {
        Instant now = clock.instant();
        Instant received = sentAt == null || sentAt.isAfter(now) ? now : sentAt;
        return LocalDateTime.ofInstant(received, accounts.candidate(owner).zone());
    }

    private static String head(ReceivedMailView mail) {
        String day = FrenchDates.withYear(mail.receivedAt().toLocalDate());
        return mail.sender() == null ? "Le " + day + "." : mail.sender() + ", le " + day + ".";
    }
}
