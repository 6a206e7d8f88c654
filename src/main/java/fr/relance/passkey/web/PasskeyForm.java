package fr.relance.passkey.web;

import fr.relance.passkey.Passkeys;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** A new passkey: the name its owner gives it, and what the browser made. */
record PasskeyForm(String label, String credential) {

    private static final String UNNAMED = "Clé d’accès";

    PasskeyForm {
        label = orEmpty(label).replaceAll("[\\s\\p{Z}]+", " ").strip();
        credential = orEmpty(credential);
    }

    void check(Errors errors) {
        if (label.length() > Passkeys.LONGEST_LABEL) {
            errors.rejectValue("label", "passkey.label.long");
        } else if (label.chars().anyMatch(Character::isISOControl)) {
            errors.rejectValue("label", "account.text.control");
        }
    }

    /** What it is called. */
    String name() {
        return label.isEmpty() ? UNNAMED : label;
    }

    private static String orEmpty(@Nullable String typed) {
        return typed == null ? "" : typed;
    }
}
