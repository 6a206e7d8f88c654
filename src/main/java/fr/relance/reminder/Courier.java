package fr.relance.reminder;

import fr.relance.account.Candidate;
import java.time.Instant;
import org.springframework.mail.MailException;

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
    boolean send(Letter letter, Claim claim, Candidate person, Instant now);
}
