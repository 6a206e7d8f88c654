package fr.relance.sending;

import fr.relance.queue.Ticker;
import java.time.Duration;
import java.util.Optional;
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
    private static final Duration BETWEEN = Duration.ofSeconds(3);
    private static final String NAME = "sending";

    private final Dispatch dispatch;
    private final SendingProperties properties;
    private final Ticker looks = new Ticker(NAME);

    /** There are never more than there are turns. */
    private final ThreadPoolExecutor conversations = new ThreadPoolExecutor(
            0,
            Turns.MOST,
            1,
            TimeUnit.MINUTES,
            new SynchronousQueue<>(),
            Ticker.threads(NAME),
            new ThreadPoolExecutor.DiscardPolicy());

    DispatchTicking(Dispatch dispatch, SendingProperties properties) {
        this.dispatch = dispatch;
        this.properties = properties;
    }

    @EventListener(ApplicationReadyEvent.class)
    void started() {
        if (properties.enabled()) {
            looks.start(this::look, BETWEEN);
        }
    }

    private void look() {
        dispatch.look();
        conversations.execute(this::work);
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

    /** A mail that is on its way is written down as sent. */
    @Override
    public void destroy() throws InterruptedException {
        dispatch.stop();
        looks.stop();
        Ticker.finish(conversations);
    }
}
