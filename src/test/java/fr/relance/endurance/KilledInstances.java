package fr.relance.endurance;

import static fr.relance.support.Recordings.VAGUE;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import fr.relance.endurance.OwnProcess.Program;
import fr.relance.reminder.Reminders;
import fr.relance.reminder.Wishes;
import fr.relance.support.PostgresIntegrationTest;
import fr.relance.support.Recordings;
import fr.relance.support.SignedInPeople;
import fr.relance.support.SignedInPerson;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.jdbc.Sql;

/**
 * Two processes on one PostgreSQL send everybody a mail, and one of them is killed with {@code kill -9} while it does:
 * nobody is left out, nobody gets two, except under the same name where the killed one could not write down what the server took.
 */
@PostgresIntegrationTest
@Sql(statements = {"delete from reminder", "delete from reminder_wishes", "delete from departure"})
@SuppressWarnings("NullAway.Init")
abstract class KilledInstances {

    static final long SEED = Long.getLong("relance.seed", 20260303);

    private static final Logger LOG = LoggerFactory.getLogger(KilledInstances.class);
    private static final long MORE_THAN_A_MAIL_TAKES = 5000;
    private static final long PATIENCE_MILLIS = 180_000;

    @Autowired
    private SignedInPeople people;

    @Autowired
    private Recordings recordings;

    @Autowired
    private Reminders reminders;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private Environment environment;

    private final GreenMail mails = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final ExecutorService starting = Executors.newSingleThreadExecutor();
    private final List<SignedInPerson> everybody = new ArrayList<>();

    /** Everybody gets one mail in each round. */
    void survive(Program program, Path folder, int rounds, int persons) throws Exception {
        Random random = new Random(SEED);
        mails.start();
        for (int i = 0; i < persons; i++) {
            SignedInPerson person = people.newPerson();
            recordings.tuesday(person.owner(), VAGUE);
            reminders.ask(person.owner(), -1, new Wishes(true, 8, false, false, false));
            everybody.add(person);
        }
        int twice = 0;
        for (int round = 0; round < rounds; round++) {
            twice += round(program, folder, round, 1 + random.nextInt(persons * 2 / 3));
        }
        mails.stop();
        starting.shutdown();
        LOG.warn("{} rounds, seed {}: {} mails each, {} came twice under one name", rounds, SEED, persons, twice);
        assertThat(twice).isLessThanOrEqualTo(rounds);
    }

    private int round(Program program, Path folder, int round, int killedAfter) throws Exception {
        Set<String> names = due(round);
        int before = mails.getReceivedMessages().length;
        int unknown;
        // Both at once, so that their rounds fall together.
        Future<OwnProcess> other = starting.submit(() -> start(program, folder.resolve("other" + round)));
        try (OwnProcess killed = start(program, folder.resolve("killed" + round));
                OwnProcess survivor = other.get()) {
            await(() -> mails.getReceivedMessages().length >= before + killedAfter);
            killed.kill();
            unknown = takeOver();
            LOG.warn("process {} went on", survivor.pid());
        }
        Map<String, Integer> arrived = arrived(names);
        assertThat(arrived.keySet()).as("round %d, seed %d", round, SEED).isEqualTo(names);
        int twice = arrived.values().stream().mapToInt(count -> count - 1).sum();
        LOG.warn(
                "round {}: killed after {} mails, {} in its hands, {} came twice",
                round + 1,
                killedAfter,
                unknown,
                twice);
        return twice;
    }

    /** The one that is left sends the rest; how many nobody knows of whether they left. */
    private int takeOver() throws InterruptedException {
        await(() -> left("WAITING") == 0);
        Thread.sleep(MORE_THAN_A_MAIL_TAKES);
        int unknown = left("SENDING");
        // Nobody waits ten minutes for the lease of the dead to run out.
        jdbc.update("update reminder set next_try_at = current_timestamp where state = 'SENDING'");
        await(() -> left("SENDING") == 0);
        return unknown;
    }

    /** Rows that no process has seen; what each mail is to be called. */
    private Set<String> due(int round) {
        Set<String> names = new HashSet<>();
        OffsetDateTime now = OffsetDateTime.now(ZoneOffset.UTC);
        for (SignedInPerson person : everybody) {
            UUID id = UUID.randomUUID();
            String secret = UUID.randomUUID().toString();
            jdbc.update(
                    """
                    insert into reminder (id, owner_id, kind, on_day, state, due_at, useless_at, made_at, attempts, next_try_at,
                      stop_secret, stop_hash)
                    values (?, ?, 'DIGEST', ?, 'WAITING', ?, ?, ?, 0, ?, ?, ?)""",
                    id,
                    person.owner().value(),
                    LocalDate.of(2000, 1, 1).plusDays(round),
                    now,
                    now.plusDays(1),
                    now,
                    now,
                    secret,
                    secret);
            names.add("<rappel-" + id + "@localhost>");
        }
        return names;
    }

    private OwnProcess start(Program program, Path data) throws Exception {
        return program.start(
                data,
                List.of(),
                "--spring.datasource.url=" + environment.getRequiredProperty("spring.datasource.url"),
                "--spring.datasource.username=" + environment.getRequiredProperty("spring.datasource.username"),
                "--relance.reminders.every=1s",
                "--spring.mail.host=127.0.0.1",
                "--spring.mail.port=" + mails.getSmtp().getPort());
    }

    private int left(String state) {
        Integer count = jdbc.queryForObject("select count(*) from reminder where state = ?", Integer.class, state);
        return count == null ? 0 : count;
    }

    private Map<String, Integer> arrived(Set<String> names) throws MessagingException {
        Map<String, Integer> arrived = new HashMap<>();
        for (MimeMessage mail : mails.getReceivedMessages()) {
            if (names.contains(mail.getMessageID())) {
                arrived.merge(mail.getMessageID(), 1, Integer::sum);
            }
        }
        return arrived;
    }

    private static void await(BooleanSupplier condition) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE_MILLIS * 1_000_000;
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("patience").isLessThan(end);
            Thread.sleep(20);
        }
    }
}
