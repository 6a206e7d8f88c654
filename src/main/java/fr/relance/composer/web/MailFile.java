package fr.relance.composer.web;

import fr.relance.composer.Composition;
import fr.relance.kernel.Input;
import fr.relance.message.MessageKind;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A mail as a file (RFC 5322) that a mail program opens as a draft. It names no sender: the program fills in the account that it
 * sends with.
 */
record MailFile(String name, byte[] content) {

    private static final int LONGEST_COMPANY = 40;
    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    static MailFile of(Composition composition, WordingForm typed, ZonedDateTime now) {
        String to = composition.person() == null ? null : composition.person().email();
        try {
            MimeMessage draft = new Draft();
            draft.setHeader("Date", DateTimeFormatter.RFC_1123_DATE_TIME.format(now));
            draft.setHeader("X-Unsent", "1");
            address(draft, to);
            draft.setSubject(Objects.requireNonNullElse(Input.line(typed.subject()), ""), UTF_8);
            String body = Objects.requireNonNullElse(Input.text(typed.body()), "");
            draft.setText(body.replace("\n", "\r\n"), UTF_8);
            ByteArrayOutputStream content = new ByteArrayOutputStream();
            draft.writeTo(content);
            return new MailFile(name(composition), content.toByteArray());
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An address that no mail could go to is left for the candidate to fill in. */
    private static void address(MimeMessage draft, @Nullable String to) throws MessagingException {
        if (to == null) {
            return;
        }
        try {
            draft.setRecipient(RecipientType.TO, new InternetAddress(to, true));
        } catch (AddressException e) {
            draft.removeHeader("To");
        }
    }

    private static String name(Composition composition) {
        MessageKind kind = composition.draft().text().kind();
        boolean thanks = kind == MessageKind.THANK_YOU || kind == MessageKind.CATCH_UP;
        String company = Normalizer.normalize(
                        composition.jobApplication().details().company(), Normalizer.Form.NFD)
                .toLowerCase(Locale.FRENCH)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^a-z0-9]+", "-");
        String cut = company.substring(0, Math.min(company.length(), LONGEST_COMPANY));
        return ((thanks ? "remerciement-" : "relance-") + cut + ".eml").replaceAll("-+(?=[-.])", "");
    }

    /** Without the identifier that the library would make up from the name of this machine. */
    private static final class Draft extends MimeMessage {

        Draft() {
            super((Session) null);
        }

        @Override
        protected void updateMessageID() {
            // The program that sends it gives it one.
        }
    }
}
