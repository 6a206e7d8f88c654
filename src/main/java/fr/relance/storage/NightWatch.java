package fr.relance.storage;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;

/** Asks every few minutes what is due; what is due is for the others to say. */
final class NightWatch implements DisposableBean {

    private static final int MINUTES = 5;

    private final ObjectProvider<DailyCopy> daily;
    private final Rewriting rewriting;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread background = new Thread(task, "night-watch");
        background.setDaemon(true);
        return background;
    });

    NightWatch(ObjectProvider<DailyCopy> daily, Rewriting rewriting) {
        this.daily = daily;
        this.rewriting = rewriting;
    }

    @EventListener(ApplicationReadyEvent.class)
    void started() {
        thread.execute(() -> daily.ifAvailable(DailyCopy::atStart));
        thread.scheduleWithFixedDelay(this::fromTimeToTime, MINUTES, MINUTES, TimeUnit.MINUTES);
    }

    private void fromTimeToTime() {
        if (rewriting.rewriteIfOwed()) {
            daily.ifAvailable(DailyCopy::again);
        }
        daily.ifAvailable(DailyCopy::fromTimeToTime);
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
