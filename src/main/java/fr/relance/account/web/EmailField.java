package fr.relance.account.web;

import fr.relance.account.EmailAddress;
import org.springframework.validation.Errors;

/** An e-mail address, wherever one is asked for. */
final class EmailField {

    private EmailField() {}

    /** Notes beside the field {@code email} what is wrong with it. */
    static void check(Errors errors, String typed) {
        EmailAddress.problem(typed).ifPresent(key -> errors.rejectValue("email", key));
    }
}
