package fr.relance.storage;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;

/** Asks every few minutes whether a copy is due; what is due is for {@link DailyCopy} to say. */
final class CopySchedule implements DisposableBean {

    private static final int MINUTES = 5;

    private final DailyCopy daily;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread background = new Thread(task, "copies");
        background.setDaemon(true);
        return background;
    });

    CopySchedule(DailyCopy daily) {
        this.daily = daily;
    }

    @EventListener(ApplicationReadyEvent.class)
    void started() {
        thread.execute(daily::atStart);
        thread.scheduleWithFixedDelay(daily::fromTimeToTime, MINUTES, MINUTES, TimeUnit.MINUTES);
    }

    /** A copy that is being made comes to its end: the database closes after this. */
    @Override
    public void destroy() throws InterruptedException {
        thread.shutdown();
        boolean done = thread.awaitTermination(1, TimeUnit.MINUTES);
        if (!done) {
            thread.shutdownNow();
        }
    }
}
