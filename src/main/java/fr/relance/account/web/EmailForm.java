package fr.relance.account.web;

import fr.relance.account.EmailAddress;
import org.springframework.validation.Errors;

/** One e-mail address as it was typed. */
record EmailForm(String email) {

    EmailForm {
        email = Typed.orEmpty(email);
    }

    void check(Errors errors) {
        EmailField.check(errors, email);
    }

    String address() {
        return EmailAddress.trimmed(email);
    }

    /** An e-mail address, wherever one is asked for. */
    static final class EmailField {

        private EmailField() {}

        /** Notes beside the field {@code email} what is wrong with it. */
        static void check(Errors errors, String typed) {
            EmailAddress.problem(typed).ifPresent(key -> errors.rejectValue("email", key));
        }
    }
}
