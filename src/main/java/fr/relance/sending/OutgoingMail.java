package fr.relance.sending;

import fr.relance.followup.Wording;
import jakarta.mail.Address;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * A mail as it leaves: plain text, as if its author had typed it into a mail program.
 *
 * @param id the same at each try
 * @param name of its author
 */
record OutgoingMail(UUID id, String name, String from, String to, boolean copyToSelf, Wording words, ZonedDateTime at) {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    MimeMessage message(Session session) throws MessagingException {
        MimeMessage message = new Identified(session, "<" + id + "@" + from.substring(from.indexOf('@') + 1) + ">");
        message.setFrom(author());
        message.setRecipient(RecipientType.TO, new InternetAddress(to, true));
        message.setSubject(words.subject(), UTF_8);
        message.setHeader("Date", DateTimeFormatter.RFC_1123_DATE_TIME.format(at));
        message.setText(words.body().replace("\n", "\r\n"), UTF_8);
        message.saveChanges();
        return message;
    }

    /** Whom the server is told; the copy to oneself is in no header. */
    Address[] envelope() throws MessagingException {
        List<Address> all = new ArrayList<>(List.of(new InternetAddress(to, true)));
        if (copyToSelf && !to.equalsIgnoreCase(from)) {
            all.add(new InternetAddress(from, true));
        }
        return all.toArray(Address[]::new);
    }

    private InternetAddress author() throws MessagingException {
        try {
            InternetAddress author = new InternetAddress(from, true);
            author.setPersonal(name, UTF_8);
            return author;
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** With an identifier that says nothing of this machine. */
    private static final class Identified extends MimeMessage {

        private final String identifier;

        Identified(Session session, String identifier) {
            super(session);
            this.identifier = identifier;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", identifier);
        }
    }
}
