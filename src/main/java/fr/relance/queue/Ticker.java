package fr.relance.queue;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Does something again and again in the background, whatever fails; what is underway when the application stops is finished first. */
public final class Ticker {

    private static final Logger LOG = LoggerFactory.getLogger(Ticker.class);
    private static final Duration FIRST = Duration.ofSeconds(1);
    private static final int SECONDS_TO_FINISH = 30;

    private final String name;
    private final ScheduledExecutorService thread;

    /** Under that name of a thread; nothing is done yet. */
    public Ticker(String name) {
        this.name = name;
        this.thread = Executors.newSingleThreadScheduledExecutor(threads(name));
    }

    /** With so long a pause in between. */
    public void start(Runnable task, Duration pause) {
        thread.scheduleWithFixedDelay(() -> run(task), FIRST.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** A task that fails would never be started again, and nobody would hear of it. */
    private void run(Runnable task) {
        try {
            task.run();
        } catch (RuntimeException e) {
            LOG.warn("A round of {} failed: {}", name, e.getClass().getSimpleName());
        }
    }

    /** Begins nothing more, and waits for half a minute for what is underway. */
    public void stop() throws InterruptedException {
        finish(thread);
    }

    /** The same for any threads. */
    public static void finish(ExecutorService threads) throws InterruptedException {
        threads.shutdown();
        if (!threads.awaitTermination(SECONDS_TO_FINISH, TimeUnit.SECONDS)) {
            threads.shutdownNow();
        }
    }

    /** Threads of that name, which keep no process alive. */
    public static ThreadFactory threads(String name) {
        return task -> {
            Thread background = new Thread(task, name);
            background.setDaemon(true);
            return background;
        };
    }
}
