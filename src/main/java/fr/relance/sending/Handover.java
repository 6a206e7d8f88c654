package fr.relance.sending;

import fr.relance.account.CandidateClock;
import fr.relance.composer.Composer;
import fr.relance.composer.Composition;
import fr.relance.kernel.NotFound;
import org.springframework.stereotype.Component;

/** Hands one mail to its server, if all that its owner confirmed still holds. */
@Component
class Handover {

    private final SenderAccounts accounts;
    private final Conversations conversations;
    private final Composer composer;
    private final CandidateClock clock;

    Handover(SenderAccounts accounts, Conversations conversations, Composer composer, CandidateClock clock) {
        this.accounts = accounts;
        this.conversations = conversations;
        this.composer = composer;
        this.clock = clock;
    }

    /**
     * Returns once the server took it; what goes wrong before a server is called goes through as it is.
     *
     * @param connected told once it took up the call
     */
    void hand(DepartureRow row, Runnable connected) throws Conversations.Obstructed, Conversations.Unsure {
        SenderAccounts.Credentials credentials =
                accounts.credentials(row.owner()).orElseThrow(() -> new Conversations.Obstructed(Obstacle.NO_ACCOUNT));
        if (!holds(row, credentials.account())) {
            throw new Conversations.Obstructed(Obstacle.CHANGED);
        }
        OutgoingMail mail = mail(row, credentials.account());
        try {
            conversations.hand(credentials.account(), credentials.password(), mail, connected);
        } catch (RuntimeException e) {
            throw new Conversations.Unsure(e);
        }
    }

    private boolean holds(DepartureRow row, SenderAccount account) {
        try {
            Composition now = composer.compose(
                    row.owner(), row.followUp(), row.confirmed().text());
            boolean onTime = row.confirmedSlot() == null
                    || row.leavesAt()
                            .equals(clock.instant(
                                    row.owner(), now.followUp().slot().at()));
            return now.followUp().isPending()
                    && onTime
                    && Confirmation.of(now, account)
                            .fingerprint()
                            .equals(row.confirmed().fingerprint());
        } catch (NotFound e) {
            return false;
        }
    }

    private OutgoingMail mail(DepartureRow row, SenderAccount account) {
        var author = clock.candidate(row.owner());
        return new OutgoingMail(
                row.id(),
                author.firstName() + " " + author.lastName(),
                account.address(),
                row.to(),
                account.copyToSelf(),
                row.confirmed().words(),
                clock.instant().atZone(author.zone()));
    }
}
