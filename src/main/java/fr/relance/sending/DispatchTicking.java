package fr.relance.sending;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Looks for mails that are due every few seconds, where there is a key and {@code relance.sending.enabled} does not say no. */
@Component
class DispatchTicking implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(DispatchTicking.class);
    private static final int SECONDS_BETWEEN = 10;
    private static final int SECONDS_TO_FINISH = 30;

    private final Dispatch dispatch;
    private final SecretBox box;
    private final SendingProperties properties;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread background = new Thread(task, "sending");
        background.setDaemon(true);
        return background;
    });

    DispatchTicking(Dispatch dispatch, SecretBox box, SendingProperties properties) {
        this.dispatch = dispatch;
        this.box = box;
        this.properties = properties;
    }

    @EventListener(ApplicationReadyEvent.class)
    void started() {
        if (box.isThere() && properties.enabled()) {
            thread.scheduleWithFixedDelay(this::tick, 1, SECONDS_BETWEEN, TimeUnit.SECONDS);
        }
    }

    /** A task that fails is never started again: nobody would hear of it. */
    private void tick() {
        try {
            dispatch.once();
        } catch (RuntimeException e) {
            LOG.warn("A look for mails to send failed: {}", e.getClass().getSimpleName());
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
