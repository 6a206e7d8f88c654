package fr.relance.reminder;

import fr.relance.account.Candidate;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.mail.MailException;
import org.springframework.stereotype.Component;

/** All ways along which reminders go. */
@Component
class Couriers {

    private final List<Courier> all;

    Couriers(List<Courier> all) {
        this.all = List.copyOf(all);
    }

    /** The ways along which this installation can send. */
    Set<Way> ways() {
        return all.stream().filter(Courier::canSend).map(Courier::way).collect(Collectors.toUnmodifiableSet());
    }

    Courier of(Way way) {
        return all.stream().filter(each -> each.way() == way).findFirst().orElseThrow();
    }

    /** Takes letters along one way. */
    interface Courier {

        Way way();

        /** Whether this installation can send along that way at all. */
        boolean canSend();

        /**
         * Returns once somebody took it for whom it is.
         *
         * @return false where nobody is left to take it
         * @throws MailException if it did not leave and may do so at another try
         */
        boolean send(Letter letter, Outbox.Claim claim, Candidate person, Instant now);
    }
}
