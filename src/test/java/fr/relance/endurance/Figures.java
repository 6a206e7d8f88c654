package fr.relance.endurance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Predicate;

/** How long somebody waited, and what the attacker was told. */
final class Figures {

    private final List<Long> pages = new ArrayList<>();
    private final List<Long> saves = new ArrayList<>();
    private final List<String> failures = new ArrayList<>();
    private final Map<String, Integer> attacker = new ConcurrentSkipListMap<>();
    private String memory = "";

    /** One page of theirs. */
    void page(Callable<Client.Answer> request, Predicate<Client.Answer> good) throws InterruptedException {
        time(pages, "page", request, good);
    }

    /** One save of theirs. */
    void save(Callable<Client.Answer> request, Predicate<Client.Answer> good) throws InterruptedException {
        time(saves, "save", request, good);
    }

    /** Something that the attacker did, and the status of its answer, 0 for none. */
    void told(String what, int status) {
        attacker.merge(what + " " + status, 1, Integer::sum);
    }

    List<String> failures() {
        return failures;
    }

    Duration median() {
        return Duration.ofMillis(at(pages, 50));
    }

    void write(Path file, long before, long after) throws IOException {
        memory = "%,d KB in use before, %,d KB after".formatted(before / 1024, after / 1024);
        Files.writeString(file, this + System.lineSeparator());
    }

    private void time(List<Long> into, String what, Callable<Client.Answer> request, Predicate<Client.Answer> good)
            throws InterruptedException {
        long start = System.nanoTime();
        try {
            Client.Answer answer = request.call();
            if (!good.test(answer)) {
                failures.add(what + " " + answer.status() + " " + answer.location());
            }
        } catch (InterruptedException e) {
            throw e;
        } catch (Exception e) {
            failures.add(what + " " + e);
        }
        into.add(Duration.ofNanos(System.nanoTime() - start).toMillis());
    }

    private static long at(List<Long> millis, int percent) {
        List<Long> sorted = new ArrayList<>(millis);
        Collections.sort(sorted);
        return sorted.isEmpty() ? 0 : sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100));
    }

    private static String spread(List<Long> millis) {
        return "%d: median %d ms, 95%% %d ms, longest %d ms"
                .formatted(millis.size(), at(millis, 50), at(millis, 95), at(millis, 100));
    }

    @Override
    public String toString() {
        return String.join(
                System.lineSeparator(),
                "pages of somebody else, " + spread(pages),
                "saves of somebody else, " + spread(saves),
                "their failures: " + failures,
                "memory: " + memory,
                "what the attacker did, and the status of the answer: " + attacker);
    }
}
