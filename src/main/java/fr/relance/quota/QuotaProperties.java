package fr.relance.quota;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
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
}
