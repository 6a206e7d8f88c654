package fr.relance.privacy.web;

import fr.relance.account.EmailAddress;
import org.jspecify.annotations.Nullable;

/** The address that confirms, as it was typed. */
record ErasureForm(@Nullable String email) {

    /** Whether it is that account's, in whatever spelling. */
    boolean names(String account) {
        return EmailAddress.same(email == null ? "" : email, account);
    }
}
