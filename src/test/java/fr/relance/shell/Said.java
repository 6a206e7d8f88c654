package fr.relance.shell;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import org.slf4j.LoggerFactory;

/** What a class writes into the log meanwhile. */
final class Said implements AutoCloseable {

    private final Logger logger;
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();

    Said(Class<?> writer) {
        logger = (Logger) LoggerFactory.getLogger(writer);
        log.start();
        logger.addAppender(log);
    }

    List<String> lines() {
        return log.list.stream().map(ILoggingEvent::getFormattedMessage).toList();
    }

    @Override
    public void close() {
        logger.detachAppender(log);
    }
}
