package fr.relance.reminder;

import jakarta.mail.SendFailedException;
import java.util.Arrays;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;

/** Why a mail or a notification did not leave, in as few words as a person needs. */
public enum Failure {
    /** The server, or every push service, does not answer or breaks off. */
    UNREACHABLE,
    /** The server does not know this installation. */
    SIGN_IN_REFUSED,
    /** The server refuses the person's address: trying again is of no use. */
    ADDRESS_REFUSED,
    /** It could not be made. */
    NOT_MADE;

    static Failure of(MailException e) {
        if (e instanceof MailAuthenticationException) {
            return SIGN_IN_REFUSED;
        }
        if (!(e instanceof MailSendException failed)) {
            return NOT_MADE;
        }
        return namesAddress(failed) ? ADDRESS_REFUSED : UNREACHABLE;
    }

    /** A refusal for now, 4xx, leaves the address among those that are valid and were not sent to. */
    private static boolean namesAddress(MailSendException e) {
        return Arrays.stream(e.getMessageExceptions())
                .anyMatch(each -> each instanceof SendFailedException refused
                        && refused.getInvalidAddresses() != null
                        && refused.getInvalidAddresses().length > 0);
    }
}
