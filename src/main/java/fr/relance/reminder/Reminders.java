package fr.relance.reminder;

import fr.relance.account.Accounts;
import fr.relance.kernel.NotFound;
import fr.relance.kernel.OwnerId;
import fr.relance.kernel.StaleVersion;
import java.time.Clock;
import java.util.Optional;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which mails a person gets: none until they ask. */
@Service
@Transactional
public class Reminders {

    private final ReminderWishesRepository repository;
    private final Recipients recipients;
    private final Outbox outbox;
    private final Accounts accounts;
    private final Clock clock;

    Reminders(
            ReminderWishesRepository repository, Recipients recipients, Outbox outbox, Accounts accounts, Clock clock) {
        this.repository = repository;
        this.recipients = recipients;
        this.outbox = outbox;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** What somebody asked for so far. */
    @Transactional(readOnly = true)
    public WishesView wishes(OwnerId owner) {
        return repository
                .findByOwnerId(owner.value())
                .map(row -> new WishesView(row.wishes(), row.version()))
                .orElse(new WishesView(Wishes.NONE, ReminderWishes.NEVER));
    }

    /**
     * From now on somebody gets these mails and no others.
     *
     * @throws StaleVersion if they asked for something else since that version was read
     */
    public void ask(OwnerId owner, long version, Wishes wishes) {
        accounts.candidate(owner);
        Optional<ReminderWishes> kept = repository.findByOwnerId(owner.value());
        StaleVersion.check(owner, version, kept.map(ReminderWishes::version).orElse(ReminderWishes.NEVER));
        try {
            repository.saveAndFlush(kept.map(row -> row.ask(wishes, clock.instant()))
                    .orElseGet(() -> new ReminderWishes(owner, wishes, clock.instant())));
        } catch (OptimisticLockingFailureException | DataIntegrityViolationException e) {
            throw new StaleVersion(owner);
        }
    }

    /** Whether somebody ever said what they want, be it nothing. */
    @Transactional(readOnly = true)
    public boolean hasChosen(OwnerId owner) {
        return repository.existsByOwnerId(owner.value());
    }

    /** None are wanted, unless somebody chose already. */
    public void decline(OwnerId owner) {
        if (!hasChosen(owner)) {
            ask(owner, ReminderWishes.NEVER, Wishes.NONE);
        }
    }

    /** Whether a mail carried that secret, and lets who has it stop all mails. */
    @Transactional(readOnly = true)
    public boolean mayStop(String secret) {
        return outbox.ownerOf(secret).isPresent();
    }

    /**
     * Whoever got that mail gets none any more; twice is as good as once.
     *
     * @throws NotFound if no mail carried that secret
     */
    public void stop(String secret) {
        recipients.stop(outbox.ownerOf(secret).orElseThrow(() -> new NotFound("reminder")));
    }
}
