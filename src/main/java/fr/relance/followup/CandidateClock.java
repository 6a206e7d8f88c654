package fr.relance.followup;

import fr.relance.account.Accounts;
import fr.relance.account.Candidate;
import fr.relance.kernel.OwnerId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import org.springframework.stereotype.Component;

/** What time it is, for everybody and on the candidate's own watch. */
@Component
class CandidateClock {

    private final Accounts accounts;
    private final Clock clock;

    CandidateClock(Accounts accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    Instant instant() {
        return clock.instant();
    }

    Candidate candidate(OwnerId owner) {
        return accounts.candidate(owner);
    }

    LocalDateTime now(OwnerId owner) {
        return now(candidate(owner));
    }

    LocalDateTime now(Candidate candidate) {
        return candidate.now(clock);
    }
}
