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

/** Looks for mails that are due every few seconds, where {@code relance.sending.enabled} does not say no; a missing key is told to their owners. */
@Component
class DispatchTicking implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(DispatchTicking.class);
    private static final int SECONDS_BETWEEN = 10;

    /** A server that is slow holds back a quarter of the mails, and those for two minutes at most. */
    private static final int AT_ONCE = 4;

    private static final int SECONDS_TO_FINISH = 30;

    private final Dispatch dispatch;
    private final SendingProperties properties;
    private final ScheduledExecutorService threads = Executors.newScheduledThreadPool(AT_ONCE, task -> {
        Thread background = new Thread(task, "sending");
        background.setDaemon(true);
        return background;
    });

    DispatchTicking(Dispatch dispatch, SendingProperties properties) {
        this.dispatch = dispatch;
        this.properties = properties;
    }

    @EventListener(ApplicationReadyEvent.class)
    void started() {
        if (properties.enabled()) {
            for (int each = 1; each <= AT_ONCE; each++) {
                threads.scheduleWithFixedDelay(this::tick, each, SECONDS_BETWEEN, TimeUnit.SECONDS);
            }
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
        dispatch.stop();
        threads.shutdown();
        if (!threads.awaitTermination(SECONDS_TO_FINISH, TimeUnit.SECONDS)) {
            threads.shutdownNow();
        }
    }
}
