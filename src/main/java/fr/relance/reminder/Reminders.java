package fr.relance.reminder;

import fr.relance.account.Accounts;
import fr.relance.kernel.NotFound;
import fr.relance.kernel.OwnerId;
import fr.relance.kernel.StaleVersion;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which mails a person gets: none until they ask. */
@Service
@Transactional
public class Reminders {

    /** The version of who never asked for anything. */
    static final long NEVER = -1;

    private final Recipients recipients;
    private final Outbox outbox;
    private final Accounts accounts;
    private final Clock clock;

    Reminders(Recipients recipients, Outbox outbox, Accounts accounts, Clock clock) {
        this.recipients = recipients;
        this.outbox = outbox;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** What somebody asked for so far. */
    @Transactional(readOnly = true)
    public WishesView wishes(OwnerId owner) {
        Recipients.Recipient recipient = recipients.of(owner);
        return new WishesView(recipient.wishes(), recipient.version());
    }

    /**
     * From now on somebody gets these mails and no others.
     *
     * @throws StaleVersion if they asked for something else since that version was read
     */
    public void ask(OwnerId owner, long version, Wishes wishes) {
        accounts.candidate(owner);
        Recipients.Recipient before = recipients.of(owner);
        StaleVersion.check(owner, version, before.version());
        boolean same = before.chose() && before.wishes().equals(wishes);
        if (!same && !recipients.ask(before, wishes, clock.instant())) {
            throw new StaleVersion(owner);
        }
    }

    /** Whether somebody ever said what they want, be it nothing. */
    @Transactional(readOnly = true)
    public boolean hasChosen(OwnerId owner) {
        return recipients.chose(owner);
    }

    /** None are wanted, unless somebody chose already. */
    public void decline(OwnerId owner) {
        if (!hasChosen(owner)) {
            ask(owner, NEVER, Wishes.NONE);
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
