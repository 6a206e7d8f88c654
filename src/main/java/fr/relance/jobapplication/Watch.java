package fr.relance.jobapplication;

import fr.relance.account.Accounts;
import fr.relance.kernel.OwnerId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import org.springframework.stereotype.Component;

/** What the candidate's own watch shows. */
@Component
class Watch {

    private final Accounts accounts;
    private final Clock clock;

    Watch(Accounts accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    Instant instant() {
        return clock.instant();
    }

    /** The moment at which it shows that. */
    Instant instant(OwnerId owner, LocalDateTime shown) {
        return shown.atZone(accounts.candidate(owner).zone()).toInstant();
    }

    LocalDateTime now(OwnerId owner) {
        return accounts.candidate(owner).now(clock);
    }
}
