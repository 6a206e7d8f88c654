package fr.relance.reminder;

import fr.relance.followup.Departures;
import fr.relance.followup.StoppedMail;
import fr.relance.kernel.OwnerId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Makes the rows of what is due; what a reminder says is decided when it is sent. */
@Component
class Making {

    private static final Logger LOG = LoggerFactory.getLogger(Making.class);

    private final Askers askers;
    private final Windows windows;
    private final Outbox outbox;
    private final Departures departures;

    /** For whom it fails since when, as far as this process knows. */
    private final Map<OwnerId, Instant> failing = new ConcurrentHashMap<>();

    Making(Askers askers, Windows windows, Outbox outbox, Departures departures) {
        this.askers = askers;
        this.windows = windows;
        this.outbox = outbox;
        this.departures = departures;
    }

    /** Along the ways that are open. */
    void make(Instant now, Set<Way> ways) {
        List<Asked> all = askers.all();
        failing.keySet().retainAll(all.stream().map(Asked::owner).collect(Collectors.toSet()));
        all.forEach(asked -> make(asked, now, ways));
        departures.stoppedSince(now.minus(Windows.NEWS)).forEach(mail -> succeeds(() -> notSent(mail, now, ways)));
    }

    /** Whether there is somebody for whom it has failed at each round since before then. */
    boolean failsSinceBefore(Instant then) {
        return failing.values().stream().anyMatch(since -> since.isBefore(then));
    }

    private void make(Asked asked, Instant now, Set<Way> ways) {
        if (succeeds(() -> ways.stream().filter(asked::uses).forEach(way -> make(asked, now, way)))) {
            failing.remove(asked.owner());
        } else {
            failing.putIfAbsent(asked.owner(), now);
        }
    }

    private void notSent(StoppedMail mail, Instant now, Set<Way> ways) {
        Asked asked = askers.of(mail.owner());
        Window window = windows.notSent(mail);
        ways.stream()
                .filter(asked::uses)
                .filter(way -> !outbox.made(mail.owner(), window.day(), way).contains(window.kind()))
                .forEach(way -> outbox.make(mail.owner(), window, way, now));
    }

    /** What fails for one person is no reason to leave out the others. */
    private static boolean succeeds(Runnable forSomebody) {
        try {
            forSomebody.run();
            return true;
        } catch (RuntimeException e) {
            LOG.warn(
                    "Reminders could not be made for somebody: {}", e.getClass().getSimpleName());
            return false;
        }
    }

    private void make(Asked asked, Instant now, Way way) {
        Map<LocalDate, List<Window>> open =
                windows.open(asked, now).stream().collect(Collectors.groupingBy(Window::day));
        open.forEach((day, ofThatDay) -> {
            Set<ReminderKind> made = outbox.made(asked.owner(), day, way);
            ofThatDay.stream()
                    .filter(window -> !made.contains(window.kind()))
                    .forEach(window -> outbox.make(asked.owner(), window, way, now));
        });
    }
}
