package fr.relance.reminder;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Starts a round each minute ({@code relance.reminders.every}), unless {@code relance.reminders.enabled} says that this instance has none. */
@Component
@ConditionalOnBooleanProperty(name = "relance.reminders.enabled", matchIfMissing = true)
class ReminderTicking implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(ReminderTicking.class);
    private static final int SECONDS_TO_FINISH = 30;

    private final Rounds rounds;
    private final Duration every;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread background = new Thread(task, "reminders");
        background.setDaemon(true);
        return background;
    });

    ReminderTicking(Rounds rounds, @Value("${relance.reminders.every:1m}") Duration every) {
        this.rounds = rounds;
        this.every = every;
    }

    @EventListener(ApplicationReadyEvent.class)
    void started() {
        rounds.begin();
        thread.scheduleWithFixedDelay(this::tick, 1000, every.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** A task that fails is never started again: nobody would hear of it. */
    private void tick() {
        try {
            rounds.once();
        } catch (RuntimeException e) {
            LOG.warn("A round of reminders failed: {}", e.getClass().getSimpleName());
        }
    }

    /** A mail that is on its way is written down as sent. */
    @Override
    public void destroy() throws InterruptedException {
        thread.shutdown();
        if (!thread.awaitTermination(SECONDS_TO_FINISH, TimeUnit.SECONDS)) {
            thread.shutdownNow();
        }
    }
}
