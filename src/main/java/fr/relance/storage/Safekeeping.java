package fr.relance.storage;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/** What other modules ask of the place where the data is kept. */
@Service
public class Safekeeping {

    private final ObjectProvider<DailyCopy> daily;
    private final ObjectProvider<Rewriting> rewriting;
    private final BackupProperties properties;
    private final Clock clock;

    Safekeeping(
            ObjectProvider<DailyCopy> daily,
            ObjectProvider<Rewriting> rewriting,
            BackupProperties properties,
            Clock clock) {
        this.daily = daily;
        this.rewriting = rewriting;
        this.properties = properties;
        this.clock = clock;
    }

    /** How the copies are. */
    public KeptCopies copies() {
        DailyCopy copy = daily.getIfAvailable();
        LocalDate today = LocalDate.now(clock.withZone(DailyCopy.HERE));
        return copy == null
                ? new KeptCopies(false, 0, null, true, today)
                : new KeptCopies(true, properties.days(), copy.last().orElse(null), copy.isWell(), copy.lastGoneOn());
    }

    /**
     * Takes what was erased out of the pages of the database file, and out of today's copy. Nobody else's request fails meanwhile: they
     * wait for a second.
     *
     * @return whether it is done; if not, it is tried again every few minutes, also after a restart. Always true where the data is not in
     *     a file of ours
     */
    public boolean forgetErased() {
        Rewriting file = rewriting.getIfAvailable();
        boolean done = file == null || file.rewrite();
        if (done) {
            daily.ifAvailable(DailyCopy::again);
        }
        return done;
    }
}
