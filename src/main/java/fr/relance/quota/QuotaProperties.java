package fr.relance.quota;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.util.unit.DataSize;

/**
 * How much one account may keep. What makes no sense stops the start.
 *
 * @param bytes of all texts, with a little for each row; 0 for no limit
 * @param rows of all tables together; 0 for no limit
 * @param patience how long somebody who is about to be refused waits for a fresh measure
 */
@ConfigurationProperties(prefix = "relance.quota", ignoreUnknownFields = false)
record QuotaProperties(
        @DefaultValue("1GB") DataSize bytes,
        @DefaultValue("1000000") long rows,
        @DefaultValue("1s") Duration patience) {

    private static final DataSize FEWEST_BYTES = DataSize.ofMegabytes(1);
    private static final long FEWEST_ROWS = 100;

    QuotaProperties {
        if (bytes.isNegative() || bytes.toBytes() > 0 && bytes.compareTo(FEWEST_BYTES) < 0) {
            throw new InvalidQuota("relance.quota.bytes", bytes.toBytes() + " octets", "0, ou au moins 1MB");
        }
        if (rows < 0 || rows > 0 && rows < FEWEST_ROWS) {
            throw new InvalidQuota("relance.quota.rows", Long.toString(rows), "0, ou au moins " + FEWEST_ROWS);
        }
    }

    Limits limits() {
        return new Limits(orNone(bytes.toBytes()), orNone(rows));
    }

    private static long orNone(long set) {
        return set == 0 ? Limits.NONE : set;
    }

    /** A quota with which nobody could work. */
    static final class InvalidQuota extends IllegalArgumentException {

        private static final long serialVersionUID = 1L;

        private final String property;
        private final String wanted;

        InvalidQuota(String property, String set, String wanted) {
            super(set);
            this.property = property;
            this.wanted = wanted;
        }

        String property() {
            return property;
        }

        /** What would make sense, in French. */
        String wanted() {
            return wanted;
        }
    }

    /** Says in a sentence, instead of a stack trace, which quota stops the start. */
    static final class InvalidQuotaAnalyzer extends AbstractFailureAnalyzer<InvalidQuota> {

        @Override
        protected FailureAnalysis analyze(Throwable rootFailure, InvalidQuota cause) {
            return new FailureAnalysis(
                    "La place par compte « " + cause.property() + " » n’a pas de sens : " + cause.getMessage() + ". "
                            + "The quota " + cause.property() + " makes no sense.",
                    "Indiquez " + cause.wanted() + " ; docs/durability.md dit ce qui est compté. "
                            + "Set 0 for none, or more; docs/durability.md tells what is counted.",
                    cause);
        }
    }
}
