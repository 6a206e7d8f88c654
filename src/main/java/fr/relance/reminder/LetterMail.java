package fr.relance.reminder;

import fr.relance.account.Candidate;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Locale;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.ISpringTemplateEngine;

/** Makes mails of letters and hands them to the server, where {@code spring.mail.host} names one. */
@Component
class LetterMail implements Couriers.Courier {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final ObjectProvider<JavaMailSender> sender;
    private final ISpringTemplateEngine templates;
    private final Phrases phrases;

    LetterMail(ObjectProvider<JavaMailSender> sender, ISpringTemplateEngine templates, Phrases phrases) {
        this.sender = sender;
        this.templates = templates;
        this.phrases = phrases;
    }

    @Override
    public Way way() {
        return Way.MAIL;
    }

    @Override
    public boolean canSend() {
        return sender.getIfAvailable() != null;
    }

    @Override
    public boolean send(Letter letter, Outbox.Claim claim, Candidate person, Instant now) {
        JavaMailSender mail = sender.getObject();
        MimeMessage message = mail.createMimeMessage();
        try {
            fill(message, letter, claim, person.email());
            message.setSentDate(Date.from(now));
        } catch (MessagingException e) {
            throw new MailPreparationException(e);
        }
        mail.send(message);
        return true;
    }

    private void fill(MimeMessage message, Letter letter, Outbox.Claim claim, String to) throws MessagingException {
        String stop = phrases.link("/rappels/arret/" + claim.stopSecret());
        message.setFrom(new InternetAddress(phrases.author()));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(to));
        message.setSubject(Phrases.oneLine(letter.subject()), UTF_8);
        // The same at each try: should two arrive, mail programs show one.
        message.setHeader("Message-ID", "<rappel-" + claim.id() + "@" + phrases.host() + ">");
        message.setHeader("List-Unsubscribe", "<" + stop + ">");
        message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        // Nobody's absence is to be answered to a machine.
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setContent(content(letter, stop));
    }

    private Multipart content(Letter letter, String stop) throws MessagingException {
        String wishes = phrases.link("/profil/rappels");
        MimeBodyPart plain = new MimeBodyPart();
        plain.setText(letter.text(phrases.say("reminder.footer", wishes, stop)), UTF_8);
        Context context = new Context(Locale.FRANCE);
        context.setVariable("letter", letter);
        context.setVariable("wishes", wishes);
        context.setVariable("stop", stop);
        MimeBodyPart html = new MimeBodyPart();
        html.setText(templates.process("reminder/letter", context), UTF_8, "html");
        return new MimeMultipart("alternative", plain, html);
    }
}
