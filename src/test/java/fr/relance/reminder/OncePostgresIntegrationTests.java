package fr.relance.reminder;

import static fr.relance.support.Recordings.VAGUE;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import fr.relance.account.CandidateClock;
import fr.relance.followup.Departures;
import fr.relance.queue.LeasedRows;
import fr.relance.support.PostgresIntegrationTest;
import fr.relance.support.Recordings;
import fr.relance.support.SignedInPeople;
import fr.relance.support.SignedInPerson;
import fr.relance.support.TestClock;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.test.context.jdbc.Sql;
import org.thymeleaf.spring6.ISpringTemplateEngine;

/** Several instances on one database and one mail server, one of which dies in the middle: everybody gets one mail. */
@PostgresIntegrationTest
@Sql(statements = {"delete from reminder", "delete from reminder_wishes", "delete from departure"})
@SuppressWarnings("NullAway.Init")
class OncePostgresIntegrationTests {

    private static final LocalDateTime TEN_MARCH = LocalDateTime.of(2026, 3, 10, 8, 0);
    private static final int PEOPLE = 20;
    private static final int INSTANCES = 2;

    @Autowired
    private Departures departures;

    @Autowired
    private SignedInPeople people;

    @Autowired
    private Recordings recordings;

    @Autowired
    private TestClock clock;

    @Autowired
    private DataSource source;

    @Autowired
    private Reminders reminders;

    @Autowired
    private List<Letter.Writer> writers;

    @Autowired
    private PersonalSchedule schedule;

    @Autowired
    private CandidateClock candidateClock;

    @Autowired
    private ISpringTemplateEngine templates;

    @Autowired
    private Phrases phrases;

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final ExecutorService processes = Executors.newFixedThreadPool(INSTANCES + 1);
    private final List<SignedInPerson> everybody = new ArrayList<>();

    @BeforeEach
    void everybodyHasARelanceToday() {
        server.start();
        for (int i = 0; i < PEOPLE; i++) {
            SignedInPerson person = people.newPerson();
            recordings.tuesday(person.owner(), VAGUE);
            reminders.ask(person.owner(), Reminders.NEVER, new Wishes(true, 8, false, false, false));
            everybody.add(person);
        }
        clock.setTo(TEN_MARCH);
    }

    @AfterEach
    void end() {
        processes.shutdownNow();
        server.stop();
        clock.reset();
    }

    @Test
    void ofInstancesThatStartTheirRoundsTogetherOneSendsEachMail() throws Exception {
        together(instance(sender()), instance(sender()));
        together(instance(sender()), instance(sender()));

        assertThat(recipients()).containsExactlyInAnyOrderElementsOf(addresses());
    }

    @Test
    void whatOneLeavesBehindThatDiesInTheMiddleTheOthersSendOnce() throws Exception {
        AtomicInteger sent = new AtomicInteger();
        together(instance(dyingAfter(PEOPLE / 4, sent)), instance(dyingAfter(PEOPLE / 4, sent)));
        assertThat(recipients()).hasSizeLessThan(PEOPLE).doesNotHaveDuplicates();

        clock.setTo(TEN_MARCH.plusMinutes(1));
        together(instance(sender()), instance(sender()));
        assertThat(recipients()).hasSize(PEOPLE - INSTANCES).doesNotHaveDuplicates();
        clock.setTo(TEN_MARCH.plus(LeasedRows.LEASE));
        together(instance(sender()), instance(sender()));

        assertThat(recipients()).containsExactlyInAnyOrderElementsOf(addresses());
    }

    @Test
    void whatTheServerTookFromWhoDiedComesASecondTimeUnderTheSameNameAndNeverAThird() throws Exception {
        together(instance(dyingOnceTaken()), instance(dyingOnceTaken()));
        assertThat(recipients()).hasSize(INSTANCES).doesNotHaveDuplicates();
        Set<String> taken = names().keySet();

        for (LocalDateTime later : List.of(
                TEN_MARCH.plusMinutes(1),
                TEN_MARCH.plus(LeasedRows.LEASE),
                TEN_MARCH.plus(LeasedRows.LEASE.multipliedBy(3)),
                TEN_MARCH.withHour(23))) {
            clock.setTo(later);
            together(instance(sender()), instance(sender()));
        }

        assertThat(Set.copyOf(recipients())).containsExactlyInAnyOrderElementsOf(addresses());
        assertThat(names())
                .hasSize(PEOPLE)
                .allSatisfy((name, copies) -> assertThat(copies).as(name).isEqualTo(taken.contains(name) ? 2 : 1));
    }

    /** What another process would have of its own: everything but the database, the clock and the mail server. */
    private ReminderRun instance(JavaMailSender sender) {
        JdbcClient jdbc = JdbcClient.create(source);
        Outbox outbox = new Outbox(jdbc);
        Recipients recipients = new Recipients(jdbc);
        LetterMail mail = new LetterMail(
                new StaticListableBeanFactory(Map.of("sender", sender)).getBeanProvider(JavaMailSender.class),
                templates,
                phrases);
        Couriers couriers = new Couriers(List.of(mail));
        return new ReminderRun(recipients, schedule, departures, writers, outbox, couriers, candidateClock);
    }

    private void together(ReminderRun... instances) throws Exception {
        CyclicBarrier start = new CyclicBarrier(instances.length);
        List<Callable<Boolean>> run = Arrays.stream(instances)
                .<Callable<Boolean>>map(instance -> () -> {
                    start.await();
                    return survives(instance);
                })
                .toList();
        for (Future<Boolean> round : processes.invokeAll(run)) {
            round.get();
        }
    }

    private static boolean survives(ReminderRun instance) {
        try {
            instance.once();
            return true;
        } catch (Died e) {
            return false;
        }
    }

    private JavaMailSenderImpl sender() {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(server.getSmtp().getPort());
        return sender;
    }

    /** Claims a further one and dies with it. */
    private JavaMailSender dyingAfter(int count, AtomicInteger sent) {
        JavaMailSenderImpl real = sender();
        return new JavaMailSenderImpl() {
            @Override
            public void send(MimeMessage message) {
                if (sent.getAndIncrement() >= count) {
                    throw new Died();
                }
                real.send(message);
            }
        };
    }

    /** Dies with its first, which the server took, before it can write that down. */
    private JavaMailSender dyingOnceTaken() {
        JavaMailSenderImpl real = sender();
        return new JavaMailSenderImpl() {
            @Override
            public void send(MimeMessage message) {
                real.send(message);
                throw new Died();
            }
        };
    }

    private List<String> addresses() {
        return everybody.stream().map(SignedInPerson::email).toList();
    }

    private List<String> recipients() throws MessagingException {
        List<String> recipients = new ArrayList<>();
        for (MimeMessage mail : server.getReceivedMessages()) {
            recipients.add(mail.getAllRecipients()[0].toString());
        }
        return recipients;
    }

    /** How often what arrived did, by its name: mail programs show one of each. */
    private Map<String, Integer> names() throws MessagingException {
        Map<String, Integer> names = new HashMap<>();
        for (MimeMessage mail : server.getReceivedMessages()) {
            names.merge(mail.getMessageID(), 1, Integer::sum);
        }
        return names;
    }

    private static final class Died extends Error {

        private static final long serialVersionUID = 1;
    }
}
