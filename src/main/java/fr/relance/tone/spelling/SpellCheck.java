package fr.relance.tone.spelling;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads a text for its spelling and its grammar, one text at a time. The dictionaries are read in the background when the first text
 * comes; until then, and while another text is being read, the answer is {@link Spelling.State#NOT_READY}. Nobody waits longer than
 * {@value #MOST_SECONDS} seconds. Thread-safe.
 */
public class SpellCheck {

    /** Longest text that is read, in UTF-16 units. */
    public static final int MAX_LENGTH = 5_000;

    static final int MOST_SECONDS = 2;

    private static final Logger LOG = LoggerFactory.getLogger(SpellCheck.class);
    private static final int IDLE_SECONDS = 60;

    private final boolean enabled;
    private final Semaphore one = new Semaphore(1);
    private final AtomicBoolean asked = new AtomicBoolean();
    private final ExecutorService background = background();
    private volatile boolean ready;

    SpellCheck(boolean enabled) {
        this.enabled = enabled;
    }

    /** Whether this installation looks at spelling at all. */
    public boolean isEnabled() {
        return enabled;
    }

    /**
     * Reads a text.
     *
     * @param accepted names of people, companies and towns, which no dictionary holds
     * @throws IllegalArgumentException for a text of more than {@link #MAX_LENGTH} UTF-16 units
     */
    public Spelling check(String text, Set<String> accepted) {
        if (text.length() > MAX_LENGTH) {
            throw new IllegalArgumentException("A text has at most " + MAX_LENGTH + " characters");
        }
        if (!enabled) {
            return Spelling.without(Spelling.State.OFF);
        }
        if (!ready) {
            warmUp();
            return Spelling.without(Spelling.State.NOT_READY);
        }
        return one.tryAcquire() ? read(text, Set.copyOf(accepted)) : Spelling.without(Spelling.State.NOT_READY);
    }

    private void warmUp() {
        if (asked.compareAndSet(false, true)) {
            background.execute(() -> {
                try {
                    FrenchReader.warmUp();
                    ready = true;
                } catch (RuntimeException | LinkageError e) {
                    LOG.warn("Spelling cannot be looked at", e);
                }
            });
        }
    }

    private Spelling read(String text, Set<String> accepted) {
        Future<List<Misspelling>> reading = background.submit(() -> {
            try {
                return FrenchReader.read(text, accepted);
            } finally {
                one.release();
            }
        });
        try {
            return new Spelling(Spelling.State.DONE, reading.get(MOST_SECONDS, TimeUnit.SECONDS));
        } catch (TimeoutException e) {
            return Spelling.without(Spelling.State.NOT_READY);
        } catch (ExecutionException e) {
            LOG.warn("A text could not be read", e);
            return Spelling.without(Spelling.State.NOT_READY);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Spelling.without(Spelling.State.NOT_READY);
        }
    }

    /** A single thread, which ends when nobody writes, and never keeps the application from stopping. */
    private static ExecutorService background() {
        ThreadPoolExecutor executor =
                new ThreadPoolExecutor(1, 1, IDLE_SECONDS, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), task -> {
                    Thread thread = new Thread(task, "spelling");
                    thread.setDaemon(true);
                    return thread;
                });
        executor.allowCoreThreadTimeOut(true);
        return executor;
    }
}
