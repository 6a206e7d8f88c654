package fr.relance.privacy;

import fr.relance.storage.KeptCopies;
import java.io.Serial;
import java.io.Serializable;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What was erased, without saying whose it was.
 *
 * @param counts rows by part, the account last
 * @param rewritten whether the database file holds no trace any more; if not, it is tried again
 */
public record Receipt(Instant at, Map<String, Integer> counts, boolean rewritten, KeptCopies copies)
        implements Serializable {

    @Serial
    private static final long serialVersionUID = 1;

    /** Takes its own counts, in their order. */
    public Receipt {
        counts = new LinkedHashMap<>(counts);
    }

    /** All rows together. */
    public int total() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
