package fr.relance.reminder;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Makes the rows of what is due; what a mail says is decided when it is sent. */
@Component
class Making {

    private static final Logger LOG = LoggerFactory.getLogger(Making.class);

    private final Askers askers;
    private final Windows windows;
    private final Outbox outbox;

    Making(Askers askers, Windows windows, Outbox outbox) {
        this.askers = askers;
        this.windows = windows;
        this.outbox = outbox;
    }

    void make(Instant now) {
        askers.all().forEach(asked -> carefully(asked, now));
    }

    /** What fails for one person is no reason to leave out the others. */
    private void carefully(Asked asked, Instant now) {
        try {
            make(asked, now);
        } catch (RuntimeException e) {
            LOG.warn(
                    "Reminders could not be made for somebody: {}", e.getClass().getSimpleName());
        }
    }

    private void make(Asked asked, Instant now) {
        List<Window> open = windows.open(asked, now);
        if (!open.isEmpty()) {
            Set<ReminderKind> made = outbox.made(asked.owner(), open.get(0).day());
            open.stream()
                    .filter(window -> !made.contains(window.kind()))
                    .forEach(window -> outbox.make(asked.owner(), window, now));
        }
    }
}
