package fr.relance.reminder;

import fr.relance.queue.Ticker;
import java.time.Duration;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Starts a run each minute ({@code relance.reminders.every}), unless {@code relance.reminders.enabled} says that this instance has none. */
@Component
@ConditionalOnBooleanProperty(name = "relance.reminders.enabled", matchIfMissing = true)
class ReminderTicking implements DisposableBean {

    private final ReminderRun run;
    private final Duration every;
    private final Ticker ticker = new Ticker("reminders");

    ReminderTicking(ReminderRun run, @Value("${relance.reminders.every:1m}") Duration every) {
        this.run = run;
        this.every = every;
    }

    @EventListener(ApplicationReadyEvent.class)
    void started() {
        run.begin();
        ticker.start(run::once, every);
    }

    /** A mail that is on its way is written down as sent. */
    @Override
    public void destroy() throws InterruptedException {
        ticker.stop();
    }
}
