package fr.relance.sending;

import java.net.SocketTimeoutException;
import java.time.Duration;

/** Until when a conversation may last; who proves to be there gets more time. */
final class Deadline {

    private volatile long end;

    /** @param longest from now on */
    Deadline(Duration longest) {
        extend(longest);
    }

    /** Instead of what was left. */
    void extend(Duration longest) {
        end = System.nanoTime() + longest.toNanos();
    }

    /**
     * How many milliseconds are left for the next step.
     *
     * @param atMost the answer otherwise; 0 for no other limit
     * @throws SocketTimeoutException if none is
     */
    int millisLeft(int atMost) throws SocketTimeoutException {
        long left = Duration.ofNanos(end - System.nanoTime()).toMillis();
        if (left <= 0) {
            throw new SocketTimeoutException("The conversation takes too long");
        }
        return (int) Math.min(atMost == 0 ? Integer.MAX_VALUE : atMost, left);
    }
}
