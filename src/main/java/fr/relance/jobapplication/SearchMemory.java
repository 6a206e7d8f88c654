package fr.relance.jobapplication;

import fr.relance.kernel.JobApplicationId;
import fr.relance.kernel.OwnerId;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.util.unit.DataSize;

/**
 * Keeps in memory what search compares, of those who search: bounded, whoever searched longest ago goes first. Before each search the latest entries of
 * the owner's journal tell which documents changed, whichever instance changed them: each change appends one in its transaction.
 * Entries are read before documents, so that no document is older than what is known of the journal.
 */
@Component
class SearchMemory {

    private final SearchReading reading;
    private final long most;

    /** Whoever searched last comes last. */
    private final Map<OwnerId, RememberedDocuments> owners = new LinkedHashMap<>(16, 0.75f, true);

    /** All documents of an owner are read by one thread at a time, as they take room twice meanwhile. */
    private final Semaphore loading = new Semaphore(1);

    private long bytes;
    private volatile boolean started;

    /** @param most room for the documents of all owners together, about; none are kept for 0 */
    SearchMemory(SearchReading reading, @Value("${relance.search.memory}") DataSize most) {
        this.reading = reading;
        this.most = most.toBytes();
    }

    /** From now on documents change with the journal alone; whatever was known before is forgotten. */
    synchronized void start() {
        owners.clear();
        bytes = 0;
        started = true;
    }

    /** Forgets an owner. */
    synchronized void forget(OwnerId owner) {
        RememberedDocuments known = owners.remove(owner);
        bytes -= known == null ? 0 : known.bytes();
    }

    /**
     * Candidatures of all stages that suit the words of a filter, in its order.
     *
     * @return empty where the database has to be asked: what is written in the transaction may be taken back; there is too much, or it is being read
     */
    Optional<List<SearchHit>> found(OwnerId owner, ListFilter filter) {
        if (!started || most <= 0 || !TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
            return Optional.empty();
        }
        return documents(owner).map(all -> all.found(filter.query(), filter.order(), () -> reading.byName(owner)));
    }

    private Optional<RememberedDocuments> documents(OwnerId owner) {
        RememberedDocuments known = known(owner);
        if (known == RememberedDocuments.TOO_MANY) {
            return Optional.empty();
        }
        Map<Long, JobApplicationId> latest = reading.entries(owner);
        if (known == null || !known.reaches(latest)) {
            return load(owner, latest.keySet());
        }
        Set<JobApplicationId> changed = known.changed(latest);
        if (changed.isEmpty()) {
            return Optional.of(known);
        }
        return Optional.of(keep(owner, known.with(latest.keySet(), changed, reading.some(owner, changed))));
    }

    private Optional<RememberedDocuments> load(OwnerId owner, Set<Long> latest) {
        if (!loading.tryAcquire()) {
            return Optional.empty();
        }
        try {
            Optional<RememberedDocuments> all = reading.all(owner, most)
                    .map(documents -> new RememberedDocuments(latest, documents))
                    .filter(documents -> documents.bytes() <= most);
            keep(owner, all.orElse(RememberedDocuments.TOO_MANY));
            return all;
        } finally {
            loading.release();
        }
    }

    private synchronized @Nullable RememberedDocuments known(OwnerId owner) {
        return owners.get(owner);
    }

    /** Of two that were read at once either is as good: whoever reads next sees what it lacks. */
    private synchronized RememberedDocuments keep(OwnerId owner, RememberedDocuments documents) {
        RememberedDocuments before = owners.put(owner, documents);
        bytes += documents.bytes() - (before == null ? 0 : before.bytes());
        Iterator<RememberedDocuments> longestAgo = owners.values().iterator();
        while (bytes > most) {
            bytes -= longestAgo.next().bytes();
            longestAgo.remove();
        }
        return documents;
    }
}
