package fr.relance.account;

import fr.relance.kernel.OwnerId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.springframework.stereotype.Component;

/** What time it is, for everybody and on a candidate's own watch; a person who is unknown is {@link fr.relance.kernel.NotFound}. */
@Component
public class CandidateClock {

    private final Accounts accounts;
    private final Clock clock;

    CandidateClock(Accounts accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Whose watch it is: for those who need to know more of that person than the time. */
    public Candidate candidate(OwnerId owner) {
        return accounts.candidate(owner);
    }

    /** The moment, the same for everybody. */
    public Instant instant() {
        return clock.instant();
    }

    /** The moment at which a candidate's watch shows that. */
    public Instant instant(OwnerId owner, LocalDateTime shown) {
        return shown.atZone(candidate(owner).zone()).toInstant();
    }

    /** What a candidate's watch shows. */
    public LocalDateTime now(OwnerId owner) {
        return now(candidate(owner));
    }

    /** What the watch of a candidate who is known already shows. */
    public LocalDateTime now(Candidate candidate) {
        return candidate.now(clock);
    }

    /** The day that a candidate's watch shows. */
    public LocalDate today(OwnerId owner) {
        return now(owner).toLocalDate();
    }
}
