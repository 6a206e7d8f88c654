package fr.relance.quota;

import fr.relance.kernel.OwnerId;
import fr.relance.quota.Meters.Meter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/**
 * Measures accounts on threads of its own, two at once, so that most connections are left to what people ask for. Of more than wait
 * already, one is measured when it writes again.
 */
@Component
class Measuring implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(Measuring.class);

    private static final int AT_ONCE = 2;
    private static final int WAITING_AT_MOST = 1_000;

    private final UsageQuery query;
    private final Clock clock;
    private final ThreadPoolExecutor threads = new ThreadPoolExecutor(
            AT_ONCE, AT_ONCE, 1, TimeUnit.MINUTES, new ArrayBlockingQueue<>(WAITING_AT_MOST), Measuring::thread);

    Measuring(UsageQuery query, Clock clock) {
        this.query = query;
        this.clock = clock;
        threads.allowCoreThreadTimeOut(true);
    }

    /** Begins, if it is time; also a little before, for somebody who wants to know. */
    void begin(OwnerId owner, Meter meter, boolean curious) {
        if (meter.startMeasuring(clock.instant(), curious)) {
            try {
                meter.runs(threads.submit(() -> measure(owner, meter)));
            } catch (RejectedExecutionException e) {
                meter.stopMeasuring();
            }
        }
    }

    /** Until it is done, but not for ever: whoever waits goes on with what is known. */
    static void await(Meter meter, Duration patience) {
        Optional<Future<?>> running = meter.running();
        if (running.isEmpty()) {
            return;
        }
        try {
            running.get().get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            // What is known has to do.
        }
    }

    @Override
    public void destroy() {
        threads.shutdownNow();
    }

    private void measure(OwnerId owner, Meter meter) {
        try {
            Meter.Written before = meter.written();
            Instant start = clock.instant();
            Usage usage = query.of(owner);
            meter.measured(usage, before, start, clock.instant());
        } catch (DataAccessException e) {
            LOG.warn("An account could not be measured: {}", e.getClass().getSimpleName());
        } finally {
            meter.stopMeasuring();
        }
    }

    private static Thread thread(Runnable task) {
        Thread background = new Thread(task, "quota");
        background.setDaemon(true);
        return background;
    }
}
