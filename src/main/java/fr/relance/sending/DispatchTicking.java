package fr.relance.sending;

import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
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
    private static final int SECONDS_BETWEEN = 3;
    private static final int SECONDS_TO_FINISH = 30;

    private final Dispatch dispatch;
    private final SendingProperties properties;
    private final ScheduledExecutorService looks = Executors.newSingleThreadScheduledExecutor(DispatchTicking::thread);

    /** There are never more than there are turns. */
    private final ThreadPoolExecutor conversations = new ThreadPoolExecutor(
            0,
            Turns.MOST,
            1,
            TimeUnit.MINUTES,
            new SynchronousQueue<>(),
            DispatchTicking::thread,
            new ThreadPoolExecutor.DiscardPolicy());

    DispatchTicking(Dispatch dispatch, SendingProperties properties) {
        this.dispatch = dispatch;
        this.properties = properties;
    }

    @EventListener(ApplicationReadyEvent.class)
    void started() {
        if (properties.enabled()) {
            looks.scheduleWithFixedDelay(this::tick, 1, SECONDS_BETWEEN, TimeUnit.SECONDS);
        }
    }

    /** A task that fails is never started again: nobody would hear of it. */
    private void tick() {
        try {
            dispatch.look();
            conversations.execute(this::work);
        } catch (RuntimeException e) {
            LOG.warn("A look for mails to send failed: {}", e.getClass().getSimpleName());
        }
    }

    /** One mail after the other; as long as there is another it is somebody else's. */
    private void work() {
        try {
            for (Optional<MailQueue.Taken> mail = dispatch.next(); mail.isPresent(); mail = dispatch.next()) {
                conversations.execute(this::work);
                dispatch.send(mail.get());
            }
        } catch (RuntimeException e) {
            LOG.warn("Sending a mail failed: {}", e.getClass().getSimpleName());
        }
    }

    private static Thread thread(Runnable task) {
        Thread background = new Thread(task, "sending");
        background.setDaemon(true);
        return background;
    }

    /** A mail that is on its way is written down as sent. */
    @Override
    public void destroy() throws InterruptedException {
        dispatch.stop();
        looks.shutdown();
        conversations.shutdown();
        if (!conversations.awaitTermination(SECONDS_TO_FINISH, TimeUnit.SECONDS)) {
            conversations.shutdownNow();
        }
    }
}
