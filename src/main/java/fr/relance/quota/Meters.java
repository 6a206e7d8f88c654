package fr.relance.quota;

import fr.relance.kernel.OwnerId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Those of the accounts that wrote last; one that is forgotten is measured again. */
final class Meters {

    static final int ACCOUNTS = 10_000;

    private final Limits limits;
    private final Map<OwnerId, Meter> meters = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<OwnerId, Meter> eldest) {
            return size() > ACCOUNTS;
        }
    };

    Meters(Limits limits) {
        this.limits = limits;
    }

    Meter of(OwnerId owner) {
        synchronized (meters) {
            return meters.computeIfAbsent(owner, unseen -> new Meter(limits));
        }
    }

    /** Of an account that was measured. */
    Optional<Meter> known(OwnerId owner) {
        synchronized (meters) {
            return Optional.ofNullable(meters.get(owner)).filter(Meter::isKnown);
        }
    }

    int size() {
        synchronized (meters) {
            return meters.size();
        }
    }
}
