package fr.relance.reminder;

import fr.relance.account.CandidateClock;
import fr.relance.followup.Departures;
import fr.relance.interview.InterviewDetails;
import fr.relance.jobapplication.JobApplicationDetails;
import fr.relance.kernel.ContactId;
import fr.relance.planning.NextSteps;
import fr.relance.support.Mailbox;
import fr.relance.support.Recordings;
import fr.relance.support.SignedInPeople;
import fr.relance.support.SignedInPerson;
import fr.relance.support.TestClock;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.thymeleaf.spring6.ISpringTemplateEngine;

/** Camille, who waits for mails, and a mail server that may be away. */
@SuppressWarnings("NullAway.Init")
abstract class ReminderScene {

    static final Wishes ALL = new Wishes(true, 8, true, true, false);

    static final Set<Way> MAIL = Set.of(Way.MAIL);

    /** What stands between the clock's noon of Tuesday and the relance of a week later. */
    static final LocalDateTime TEN_MARCH = LocalDateTime.of(2026, 3, 10, 8, 0);

    @Autowired
    SignedInPeople people;

    @Autowired
    Recordings recordings;

    @Autowired
    Mailbox mailbox;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Reminders reminders;

    @Autowired
    ReminderStatuses statuses;

    @Autowired
    ReminderRun run;

    @Autowired
    Outbox outbox;

    @Autowired
    private List<Letter.Writer> writers;

    @Autowired
    Recipients recipients;

    @Autowired
    PersonalSchedule schedule;

    @Autowired
    Departures departures;

    @Autowired
    private CandidateClock candidateClock;

    @Autowired
    private ISpringTemplateEngine templates;

    @Autowired
    private Phrases phrases;

    SignedInPerson camille;

    @BeforeEach
    void nobodyElseWaits() {
        forgetAll();
        camille = people.newPerson();
    }

    @AfterEach
    void forgetAll() {
        jdbc.sql("delete from reminder").update();
        jdbc.sql("delete from reminder_wishes").update();
        jdbc.sql("delete from departure").update();
        clock.reset();
    }

    void asks(Wishes wishes) {
        reminders.ask(camille.owner(), reminders.wishes(camille.owner()).version(), wishes);
    }

    void record(String company, LocalDateTime at, NextSteps nextSteps) {
        InterviewDetails details = Recordings.details(at, new ContactId(UUID.randomUUID()), nextSteps);
        recordings.record(
                camille.owner(), JobApplicationDetails.of(company, "vendeuse"), Recordings.MADAME_DURAND, details);
    }

    /** A round at that moment in Paris. */
    void roundAt(LocalDateTime at) {
        clock.setTo(at);
        run.once();
    }

    LetterMail mailThrough(JavaMailSender sender) {
        return new LetterMail(
                new StaticListableBeanFactory(Map.of("sender", sender)).getBeanProvider(JavaMailSender.class),
                templates,
                phrases);
    }

    /** The same instance with another mail server. */
    ReminderRun through(JavaMailSender sender) {
        LetterMail mail = mailThrough(sender);
        Couriers couriers = new Couriers(List.of(mail));
        return new ReminderRun(recipients, schedule, departures, writers, outbox, couriers, candidateClock);
    }

    /** Nobody listens there. */
    static JavaMailSender away() {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(1);
        return sender;
    }

    List<MimeMessage> mails() {
        return mailbox.messagesTo(camille.email());
    }

    List<String> subjects() {
        return mails().stream().map(mail -> header(mail, "Subject")).toList();
    }

    static String header(MimeMessage mail, String name) {
        try {
            String[] values = name.equals("Subject") ? new String[] {mail.getSubject()} : mail.getHeader(name);
            if (values == null || values.length != 1) {
                throw new AssertionError(name + ": " + Arrays.toString(values));
            }
            return values[0];
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    static String plain(MimeMessage mail) {
        return part(mail, 0);
    }

    static String html(MimeMessage mail) {
        return part(mail, 1);
    }

    private static String part(MimeMessage mail, int index) {
        try {
            return ((String) ((Multipart) mail.getContent()).getBodyPart(index).getContent()).replace("\r\n", "\n");
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
