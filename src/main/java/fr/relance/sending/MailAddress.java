package fr.relance.sending;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import org.jspecify.annotations.Nullable;

/** Addresses to which a mail can go. */
public final class MailAddress {

    private static final int LONGEST = 254;

    private MailAddress() {}

    /** Whether it is one plain address, as RFC 5321 lets servers pass it on: no name, no group, nothing but ASCII. */
    public static boolean isOne(@Nullable String typed) {
        if (typed == null || typed.length() > LONGEST || typed.indexOf('@') < 1 || !isPlain(typed)) {
            return false;
        }
        try {
            new InternetAddress(typed, true).validate();
            return true;
        } catch (AddressException e) {
            return false;
        }
    }

    private static boolean isPlain(String typed) {
        return typed.chars().allMatch(each -> each > ' ' && each < 0x7f && "<>,;:\"()[]\\".indexOf(each) < 0);
    }
}
