package fr.relance.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relance.account.Candidate;
import fr.relance.account.MailAuthor;
import fr.relance.account.SiteAddress;
import fr.relance.kernel.Gender;
import fr.relance.kernel.OwnerId;
import fr.relance.planning.Region;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.context.support.StaticMessageSource;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.thymeleaf.spring6.SpringTemplateEngine;

class LetterMailTests {

    private static final Instant NOW = Instant.parse("2026-03-10T07:00:00Z");

    @Test
    void mailsComeFromTheAddressOfTheInstallationAndLeadToItsSite() throws MessagingException {
        List<MimeMessage> sent = new ArrayList<>();
        JavaMailSender sender = new JavaMailSenderImpl() {
            @Override
            public void send(MimeMessage message) {
                sent.add(message);
            }
        };
        Outbox.Claim claim = new Outbox.Claim(
                UUID.randomUUID(),
                new OwnerId(UUID.randomUUID()),
                ReminderKind.DIGEST,
                LocalDate.of(2026, 3, 10),
                Way.MAIL,
                NOW.plusSeconds(3600),
                1,
                "secret");
        Letter letter = new Letter("À faire", "Bonjour", List.of(), "Ouvrir", "https://relance.example.org/");

        mail(sender, new MailAuthor("rappels@courrier.example.net")).send(letter, claim, camille(), NOW);

        assertThat(sent.get(0).getFrom()[0]).hasToString("Relance <rappels@courrier.example.net>");
        assertThat(sent.get(0).getHeader("List-Unsubscribe")[0])
                .isEqualTo("<https://relance.example.org/rappels/arret/secret>");
    }

    private static LetterMail mail(JavaMailSender sender, MailAuthor author) {
        StaticMessageSource messages = new StaticMessageSource();
        messages.setUseCodeAsDefaultMessage(true);
        SiteAddress site = new SiteAddress(URI.create("https://relance.example.org"));
        return new LetterMail(
                new StaticListableBeanFactory(Map.of("sender", sender)).getBeanProvider(JavaMailSender.class),
                new SpringTemplateEngine(),
                new Phrases(messages, site, author));
    }

    private static Candidate camille() {
        return new Candidate(
                "Camille",
                "Roux",
                "camille@exemple.fr",
                null,
                Gender.UNSAID,
                Region.METROPOLE,
                ZoneId.of("Europe/Paris"));
    }
}
