package fr.relance.endurance;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relance.endurance.OwnProcess.Program;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes over HTTP, kills the process with {@code kill -9} at a random moment, opens the file, starts again: an answer that was read
 * stands for a save that is there, whole.
 */
final class Kills {

    static final String EMAIL = "camille@exemple.fr";

    /** The fewest rounds that are allowed: whether a save is lost does not depend on them. */
    static final String QUICK_PASSWORDS = "--relance.passwords.iterations=100000";

    private static final Logger LOG = LoggerFactory.getLogger(Kills.class);
    private static final long SEED = Long.getLong("relance.seed", 20260303);
    private static final int WRITERS = 4;
    private static final int LONGEST_MILLIS = 2500;
    private static final int LONGEST_TEXT = 480;

    /** Each mark that was acknowledged, with the length of its text. */
    private final Map<String, Integer> acknowledged = new ConcurrentHashMap<>();

    private final Program program;
    private final Path data;
    private final AtomicInteger sent = new AtomicInteger();
    private final List<Person> people = new ArrayList<>();

    Kills(Program program, Path data) {
        this.program = program;
        this.data = data;
    }

    /** Lives and dies that often; fails as soon as something is missing. How many saves were acknowledged. */
    int survive(int rounds) throws Exception {
        Random random = new Random(SEED);
        signUp();
        int unacknowledged = 0;
        for (int round = 0; round < rounds; round++) {
            OwnProcess server = start();
            List<Thread> writers = write(server, round, random);
            awaitSomethingToLose(writers);
            Thread.sleep(random.nextInt(LONGEST_MILLIS));
            server.kill();
            for (Thread writer : writers) {
                writer.join();
            }
            unacknowledged = check(round) - acknowledged.size();
        }
        LOG.warn(
                "{} rounds, seed {}: {} saves sent, {} acknowledged, 0 lost, 0 by halves; {} saved without an answer read",
                rounds,
                SEED,
                sent,
                acknowledged.size(),
                unacknowledged);
        return acknowledged.size();
    }

    /** A machine that is slow to its first answer would be killed before there is one. */
    private void awaitSomethingToLose(List<Thread> writers) throws InterruptedException {
        while (acknowledged.isEmpty() && writers.get(0).isAlive()) {
            Thread.sleep(10);
        }
    }

    /** Somebody who was signed in before the first life ended, and is to stay so. */
    Person somebody() {
        return people.get(0);
    }

    private void signUp() throws Exception {
        try (OwnProcess server = program.start(data, List.of(), QUICK_PASSWORDS)) {
            for (int i = 0; i < WRITERS; i++) {
                people.add(new Person(new Client()));
            }
            new Person(new Client()).signUp(server, EMAIL);
            for (Person person : people) {
                person.signIn(server, EMAIL);
            }
        }
    }

    private OwnProcess start() throws Exception {
        OwnProcess server = program.start(data, List.of(), QUICK_PASSWORDS);
        for (Person person : people) {
            person.openForms(server);
        }
        return server;
    }

    private List<Thread> write(OwnProcess server, int round, Random random) {
        List<Thread> writers = new ArrayList<>();
        for (int i = 0; i < WRITERS; i++) {
            Person person = people.get(i);
            String name = round + "-" + i;
            long seed = random.nextLong();
            Thread writer = new Thread(() -> writeUntilKilled(server, person, name, new Random(seed)));
            writer.start();
            writers.add(writer);
        }
        return writers;
    }

    private void writeUntilKilled(OwnProcess server, Person person, String name, Random random) {
        try {
            for (int number = 0; ; number++) {
                String text = "a".repeat(1 + random.nextInt(LONGEST_TEXT));
                boolean interview = random.nextBoolean();
                String mark = (interview ? "i" : "n") + name + "-" + number;
                sent.incrementAndGet();
                Client.Answer answer =
                        interview ? person.recordInterview(server, mark, text) : person.create(server, mark, text);
                if (!answer.isSaved()) {
                    throw new IllegalStateException(mark + " was refused: " + answer.status() + " " + answer.errors());
                }
                acknowledged.put(mark, text.length());
            }
        } catch (IOException killed) {
            LOG.debug("{} ended", name);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** How many there are in all. */
    private int check(int round) throws Exception {
        try (Kept kept = new Kept(data)) {
            Map<String, Integer> marks = kept.marks();
            assertThat(marks).as("round %d, seed %d", round, SEED).containsAllEntriesOf(acknowledged);
            assertThat(kept.halves())
                    .as("by halves, round %d, seed %d", round, SEED)
                    .isZero();
            if (round % 10 == 9) {
                LOG.warn("round {}: {} acknowledged, {} saved", round + 1, acknowledged.size(), marks.size());
            }
            return marks.size();
        }
    }
}
