package fr.relance.passkey;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Questions that were answered well, for as long as they could be answered again. Only who has a passkey gets one in here, and
 * not many at once, so that neither strangers nor any one person fill it; should it be full all the same, nobody is let in until it is not.
 */
final class ClosedQuestions {

    static final int AT_MOST = 10_000;

    private final Map<String, Instant> ends = new LinkedHashMap<>();
    private final Duration patience;
    private final Clock clock;

    ClosedQuestions(Duration patience, Clock clock) {
        this.patience = patience;
        this.clock = clock;
    }

    /** Whether it was open until now. */
    synchronized boolean close(String question) {
        Instant now = clock.instant();
        Iterator<Instant> oldest = ends.values().iterator();
        while (oldest.hasNext() && oldest.next().isBefore(now)) {
            oldest.remove();
        }
        return ends.size() < AT_MOST && ends.putIfAbsent(question, now.plus(patience)) == null;
    }
}
