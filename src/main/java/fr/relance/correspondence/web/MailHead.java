package fr.relance.correspondence.web;

import fr.relance.kernel.Input;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import org.jspecify.annotations.Nullable;

/** What the head of a mail tells, as far as it can be read. */
record MailHead(
        @Nullable String sender,
        @Nullable String subject,
        @Nullable Instant sentAt) {

    private static final Instant FIRST_MAIL = Instant.parse("2000-01-01T00:00:00Z");

    static MailHead of(MimeMessage mail) {
        return new MailHead(sender(header(mail, "From")), decoded(header(mail, "Subject")), sentAt(mail));
    }

    /** « Julie Martin », else the address. */
    private static @Nullable String sender(@Nullable String from) {
        if (from == null) {
            return null;
        }
        try {
            InternetAddress[] addresses = InternetAddress.parseHeader(from, false);
            if (addresses.length > 0) {
                String name = decoded(addresses[0].getPersonal());
                return name == null ? Input.line(addresses[0].getAddress()) : name;
            }
        } catch (AddressException e) {
            // not as the standard has it: taken as it stands
        }
        return decoded(from);
    }

    private static @Nullable Instant sentAt(MimeMessage mail) {
        try {
            Date date = mail.getSentDate();
            return date == null || date.toInstant().isBefore(FIRST_MAIL) ? null : date.toInstant();
        } catch (MessagingException e) {
            return null;
        }
    }

    /** Bytes that are no ASCII arrive one character each. */
    private static @Nullable String header(MimeMessage mail, String name) {
        try {
            String value = mail.getHeader(name, null);
            return value == null
                    ? null
                    : TextBytes.decode(MimeUtility.unfold(value).getBytes(StandardCharsets.ISO_8859_1), null);
        } catch (MessagingException e) {
            return null;
        }
    }

    private static @Nullable String decoded(@Nullable String words) {
        try {
            return words == null ? null : Input.line(MimeUtility.decodeText(words));
        } catch (UnsupportedEncodingException e) {
            return Input.line(words);
        }
    }
}
