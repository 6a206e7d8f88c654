package fr.relance.account.web;

import java.util.regex.Pattern;
import org.springframework.validation.Errors;

/** The shape of an e-mail address, wherever one is asked for. */
final class EmailField {

    private static final int LONGEST = 254;

    /** Something, an at sign and a domain; only a letter that arrives can tell more. */
    private static final Pattern EMAIL =
            Pattern.compile("[^\\s\\p{Cntrl}@<>()\",;:\\\\]+@[\\p{L}\\p{N}](?:[\\p{L}\\p{N}.-]*[\\p{L}\\p{N}])?");

    private EmailField() {}

    /** Notes beside the field {@code email} what is wrong with it. */
    static void check(Errors errors, String typed) {
        String address = typed.strip();
        if (address.isEmpty()) {
            errors.rejectValue("email", "account.email.empty");
        } else if (address.length() > LONGEST) {
            errors.rejectValue("email", "account.email.long");
        } else if (!EMAIL.matcher(address).matches()) {
            errors.rejectValue("email", "account.email.malformed");
        }
    }
}
