package fr.relance.endurance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** Four people who save one after the other, as fast as they are answered, while a fifth saves and reads and is asked how long it took. */
final class Burst {

    static final String FILE = "relance.mv.db";

    private static final String EMAIL = "camille@exemple.fr";
    private static final int WRITERS = 4;
    private static final int SHORTEST_TEXT = 20;
    private static final int LONGEST_TEXT = 460;
    private static final Duration BETWEEN_TWO = Duration.ofMillis(30);
    private static final String WORDS = "On vous rappelle en fin de semaine au sujet du poste de la rue Saint-Honoré, "
            + "entretien avec Mme Durand et le chef de salle ; prévoir les horaires du soir, le salaire, la période "
            + "d’essai, et demander qui décide. Bonne impression, équipe de douze, cuisine ouverte, deux services. ";

    private final Path data;
    private final List<Person> people = new ArrayList<>();
    private final AtomicInteger sent = new AtomicInteger();
    private final AtomicLong longest = new AtomicLong();
    private final AtomicLong largest = new AtomicLong();

    /** Each mark that was acknowledged, with the length of its text. */
    private final Map<String, Integer> acknowledged = new ConcurrentHashMap<>();

    private final Queue<String> refused = new ConcurrentLinkedQueue<>();

    Burst(Path data) {
        this.data = data;
    }

    void signUp(OwnProcess server) throws IOException, InterruptedException {
        new Person(new Client()).signUp(server, EMAIL);
        for (int i = 0; i <= WRITERS; i++) {
            Person person = new Person(new Client());
            person.signIn(server, EMAIL);
            people.add(person);
        }
    }

    /** So many saves, every other one an interview; ends early once the server is killed. */
    void save(OwnProcess server, int saves) throws IOException, InterruptedException {
        int end = sent.get() + saves;
        List<Thread> writers = new ArrayList<>();
        for (int i = 0; i < WRITERS; i++) {
            Person person = people.get(i);
            person.openForms(server);
            Thread writer = new Thread(() -> saveUntil(server, person, end));
            writer.start();
            writers.add(writer);
        }
        for (Thread writer : writers) {
            writer.join();
        }
    }

    /** From now on somebody saves and reads every few milliseconds, until that is set. */
    Thread probe(OwnProcess server, AtomicBoolean done) throws IOException, InterruptedException {
        Person person = people.get(WRITERS);
        person.openForms(server);
        Thread prober = new Thread(() -> {
            try {
                for (int number = 0; !done.get(); number++) {
                    long began = System.nanoTime();
                    saveOne(server, person, "n-probe-" + number, false);
                    reads(person.get(server, "/candidatures/nouvelle"));
                    longest.accumulateAndGet(System.nanoTime() - began, Math::max);
                    largest.accumulateAndGet(size(), Math::max);
                    Thread.sleep(BETWEEN_TWO.toMillis());
                }
            } catch (IOException killed) {
                refused.add("the prober had no answer: " + killed);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        prober.start();
        return prober;
    }

    /** The longest that the prober waited for a save and a page together. */
    Duration longest() {
        return Duration.ofNanos(longest.get());
    }

    /** The largest that the prober saw the file, in bytes. */
    long largest() {
        return largest.get();
    }

    Map<String, Integer> acknowledged() {
        return acknowledged;
    }

    /** What should have been saved, or read, and was not. */
    Collection<String> refused() {
        return refused;
    }

    /** Of the database file, in bytes. */
    long size() throws IOException {
        return Files.size(data.resolve(FILE));
    }

    /**
     * What the rows take: the file that H2 writes of nothing else, which is compressed besides. There is no smaller one.
     *
     * @param folder for a copy; nobody has the file open
     */
    long rows(Path folder) throws IOException, SQLException {
        Path copy = folder.resolve("rows.mv.db");
        Files.copy(data.resolve(FILE), copy);
        try (Connection connection = DriverManager.getConnection("jdbc:h2:file:" + folder.resolve("rows"), "sa", "");
                Statement statement = connection.createStatement()) {
            statement.execute("shutdown compact");
        }
        long size = Files.size(copy);
        Files.delete(copy);
        return size;
    }

    private void saveUntil(OwnProcess server, Person person, int end) {
        try {
            for (int number = sent.incrementAndGet(); number <= end; number = sent.incrementAndGet()) {
                saveOne(server, person, (number % 2 == 0 ? "i-" : "n-") + number, number % 2 == 0);
            }
        } catch (IOException killed) {
            // What was not acknowledged may be there or not.
            return;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void saveOne(OwnProcess server, Person person, String mark, boolean interview)
            throws IOException, InterruptedException {
        String text = text(mark.hashCode());
        Client.Answer answer =
                interview ? person.recordInterview(server, mark, text) : person.create(server, mark, text);
        if (answer.isSaved()) {
            acknowledged.put(mark, text.length());
        } else {
            refused.add(mark + " " + answer.status() + " " + answer.errors());
        }
    }

    private void reads(Client.Answer page) {
        if (page.status() != 200) {
            refused.add("a page " + page.status());
        }
    }

    private static String text(int seed) {
        int from = Math.floorMod(seed, WORDS.length());
        int length = SHORTEST_TEXT + Math.floorMod(seed, LONGEST_TEXT);
        return WORDS.repeat(3).substring(from, from + length).strip();
    }
}
