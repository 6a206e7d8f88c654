package fr.relance.jobapplication.web;

import fr.relance.account.Accounts;
import fr.relance.kernel.OwnerId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.springframework.stereotype.Component;

/** What the candidate's own watch shows. */
@Component
class Today {

    private final Accounts accounts;
    private final Clock clock;

    Today(Accounts accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    LocalDateTime now(OwnerId owner) {
        return accounts.candidate(owner).now(clock);
    }

    LocalDate date(OwnerId owner) {
        return now(owner).toLocalDate();
    }
}
