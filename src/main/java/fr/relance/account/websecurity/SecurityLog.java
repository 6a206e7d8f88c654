package fr.relance.account.websecurity;

import java.time.Duration;
import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes down what whoever looks after an installation needs to see what happened to an account: ids alone, never what was typed nor where
 * it came from (docs/security.md). Who signs in and out is always written; of what anybody can have refused, a few lines a minute.
 */
public final class SecurityLog {

    private static final Logger LOG = LoggerFactory.getLogger(SecurityLog.class);
    private static final FewLines REFUSALS = new FewLines(line -> LOG.warn("{}", line), System::nanoTime);

    private SecurityLog() {}

    public static void signedIn(UUID account, UUID device) {
        REFUSALS.catchUp();
        LOG.info("Signed in: account {}, device {}", account, device);
    }

    public static void signedOut(UUID account, UUID device) {
        LOG.info("Signed out: account {}, device {}", account, device);
    }

    public static void proofRefused(UUID account) {
        LOG.warn("A proof of identity was refused: account {}", account);
    }

    /** @param event one of a few fixed sentences */
    public static void refused(String event) {
        REFUSALS.write(event);
    }

    /**
     * Lines that strangers can have written, so many of each kind in a minute: whoever is refused over and over would fill the disk with them.
     * How many more there were is said once the minute is over, with whatever is written next.
     */
    static final class FewLines {

        static final int A_MINUTE = 30;
        static final int KINDS = 50;

        private static final String ALL_OTHERS = "Something else was refused";
        private static final long MINUTE = Duration.ofMinutes(1).toNanos();

        private final Map<String, Count> counts = new TreeMap<>();
        private final Consumer<String> log;
        private final LongSupplier nanos;

        FewLines(Consumer<String> log, LongSupplier nanos) {
            this.log = log;
            this.nanos = nanos;
        }

        synchronized void write(String kind) {
            catchUp();
            String counted = counts.size() < KINDS || counts.containsKey(kind) ? kind : ALL_OTHERS;
            Count count = counts.computeIfAbsent(counted, first -> new Count(nanos.getAsLong()));
            count.lines++;
            if (count.lines <= A_MINUTE) {
                log.accept(counted);
            }
        }

        /** Says what was left out of minutes that are over. */
        synchronized void catchUp() {
            long now = nanos.getAsLong();
            for (Iterator<Map.Entry<String, Count>> each = counts.entrySet().iterator(); each.hasNext(); ) {
                Map.Entry<String, Count> kind = each.next();
                if (now - kind.getValue().since >= MINUTE) {
                    each.remove();
                    long more = kind.getValue().lines - A_MINUTE;
                    if (more > 0) {
                        log.accept(kind.getKey() + ", and " + more + " more in that minute");
                    }
                }
            }
        }

        private static final class Count {

            private final long since;
            private long lines;

            Count(long since) {
                this.since = since;
            }
        }
    }
}
