package fr.relance.privacy.web;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The address that confirms, as it was typed. */
record ErasureForm(@Nullable String email) {

    /** Whether it is that account's, in whatever case. */
    boolean names(String account) {
        String typed = email == null ? "" : email.strip();
        return typed.toLowerCase(Locale.ROOT).equals(account.toLowerCase(Locale.ROOT));
    }
}
