package fr.relance.endurance;

import fr.relance.support.http.FromAddress;
import fr.relance.support.http.HttpBrowser;
import fr.relance.support.http.RawHttp;
import fr.relance.support.http.RawHttp.Answer;
import fr.relance.support.http.SlowClient;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Everything that one address can do against others at once, for as long as it may, in bounds. */
final class Attack {

    private static final int GUESTS = 1_500;
    private static final int SAVES = 200;
    private static final int SLOW_BODIES = 42;
    private static final int LATE_READERS = 6;
    private static final String LONG_ADDRESS = "/candidatures?q=" + "a".repeat(12_000);
    private static final List<String> BODIES = List.of(
            "POST /connexion HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\n"
                    + "Content-Length: 9000\r\n\r\nemail=",
            "POST /api/v1/messages HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                    + "Transfer-Encoding: chunked\r\n\r\n4000\r\n{",
            "POST /rien HTTP/1.1\r\nHost: localhost\r\nContent-Type: multipart/form-data; boundary=x\r\n"
                    + "Content-Length: 2000000\r\n\r\n--x\r\n");

    private final int port;
    private final int address;
    private final String invitation;
    private final Figures figures;
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean over;

    /** What it does as somebody with an account begins with an invitation. */
    Attack(int port, int address, String invitation, Figures figures) {
        this.invitation = invitation;
        this.port = port;
        this.address = address;
        this.figures = figures;
    }

    void begin() {
        run(this::guests);
        run(this::longWords);
        run(this::slowBodies);
        run(this::lateReaders);
    }

    void end() throws InterruptedException {
        over = true;
        for (Thread thread : threads) {
            thread.join();
        }
    }

    private void guests() {
        for (int i = 0; i < GUESTS && !over; i++) {
            told("guest", () -> http().get(LONG_ADDRESS, "localhost"));
        }
    }

    /** Another account, with words of thousands of letters. */
    private void longWords() {
        HttpBrowser browser = new HttpBrowser(http());
        told("sign-up", () -> {
            Map<String, String> fields = fields(browser, invitation);
            fields.putAll(Map.of("firstName", "Sacha", "lastName", "Roux", "password", "quatre mots au hasard"));
            return post(browser, invitation, fields);
        });
        for (int i = 0; i < SAVES && !over; i++) {
            String id = UUID.randomUUID().toString();
            told("notes", () -> {
                Map<String, String> fields = fields(browser, "/candidatures/nouvelle");
                fields.putAll(Map.of(
                        "id", id, "post.company", "long", "post.position", "long", "post.notes", "a".repeat(10_000)));
                return post(browser, "/candidatures/nouvelle", fields);
            });
            told("mail", () -> {
                String page = "/candidatures/" + id + "/courriers/nouveau";
                Map<String, String> fields = fields(browser, page);
                fields.put("text", "b".repeat(20_000));
                return post(browser, page, fields);
            });
        }
    }

    private void slowBodies() {
        List<SlowClient> slow = new ArrayList<>();
        while (!over) {
            slow.removeIf(client -> {
                boolean answered = client.isAnswered() || !client.send("a");
                if (answered) {
                    String answer = client.rest();
                    figures.told("slow body", answer.length() < 12 ? 0 : Integer.parseInt(answer.substring(9, 12)));
                    client.close();
                }
                return answered;
            });
            while (slow.size() < SLOW_BODIES && !over) {
                try {
                    SlowClient client = new SlowClient(address, port);
                    client.send(BODIES.get(slow.size() % BODIES.size()));
                    slow.add(client);
                } catch (UncheckedIOException refused) {
                    figures.told("slow body", 0);
                    pause(500);
                }
            }
            pause(500);
        }
        slow.forEach(SlowClient::close);
    }

    /** Asks for much and reads nothing of it; or is gone before the answer. */
    private void lateReaders() {
        while (!over) {
            List<SlowClient> readers = new ArrayList<>();
            for (int i = 0; i < LATE_READERS; i++) {
                try {
                    SlowClient reader = new SlowClient(address, port, 4096);
                    reader.send("GET /connexion HTTP/1.1\r\nHost: localhost\r\n\r\n".repeat(i % 2 == 0 ? 90 : 1));
                    readers.add(reader);
                    figures.told("late reader", 0);
                } catch (UncheckedIOException refused) {
                    pause(500);
                }
            }
            pause(3_000);
            readers.forEach(SlowClient::close);
        }
    }

    private RawHttp http() {
        return new RawHttp(new FromAddress(address), port);
    }

    private static Map<String, String> fields(HttpBrowser browser, String page) {
        Optional<Map<String, String>> fields = Client.fields(browser.get(page).body(), page);
        return new LinkedHashMap<>(fields.orElseGet(Map::of));
    }

    private static Answer post(HttpBrowser browser, String page, Map<String, String> fields) {
        fields.remove("_csrf");
        return browser.post(
                page,
                fields.entrySet().stream()
                        .flatMap(field -> List.of(field.getKey(), field.getValue()).stream())
                        .toArray(String[]::new));
    }

    /** One thing that is done, and what comes of it. */
    @FunctionalInterface
    private interface Deed {
        Answer done();
    }

    private void told(String what, Deed deed) {
        try {
            figures.told(what, deed.done().status());
        } catch (UncheckedIOException refused) {
            figures.told(what, 0);
        }
    }

    private void run(Runnable part) {
        Thread thread = new Thread(part, "attack from " + address);
        thread.setDaemon(true);
        threads.add(thread);
        thread.start();
    }

    private static void pause(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
