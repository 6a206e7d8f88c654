package fr.relance.interview;

import fr.relance.account.Accounts;
import fr.relance.kernel.OwnerId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import org.springframework.stereotype.Component;

/** Now, as entretiens take it: local to the candidate, since that is how they are arranged. */
@Component
class InterviewClock {

    private final Accounts accounts;
    private final Clock clock;

    InterviewClock(Accounts accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    LocalDateTime now(OwnerId owner) {
        return accounts.candidate(owner).now(clock);
    }

    Instant instant() {
        return clock.instant();
    }
}
