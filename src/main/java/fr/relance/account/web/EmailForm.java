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
}
