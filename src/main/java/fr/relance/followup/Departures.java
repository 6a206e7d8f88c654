package fr.relance.followup;

import fr.relance.kernel.FollowUpId;
import fr.relance.kernel.OwnerId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What pages about relances know of mails that leave by themselves. */
@Component
public class Departures {

    // Whoever carries mails reads relances, too.
    private final ObjectProvider<MailCarrier> carriers;

    Departures(ObjectProvider<MailCarrier> carriers) {
        this.carriers = carriers;
    }

    /** Whether mails can leave from here at all. */
    public boolean areOffered() {
        return carriers.stream().anyMatch(MailCarrier::isOffered);
    }

    /** Those that were entrusted, by relance. */
    public Map<FollowUpId, Departure> of(OwnerId owner, Collection<FollowUpId> ids) {
        return carriers.stream()
                .filter(carrier -> !ids.isEmpty())
                .findFirst()
                .map(carrier -> carrier.departures(owner, ids))
                .orElse(Map.of());
    }

    /** Those of everybody that did not leave, or may not have, of which that was known after that moment. */
    public List<StoppedMail> stoppedSince(Instant since) {
        return carriers.stream()
                .flatMap(carrier -> carrier.stoppedSince(since).stream())
                .toList();
    }

    /** Of one relance; null where none was entrusted. */
    public @Nullable Departure of(OwnerId owner, FollowUpId id) {
        return of(owner, List.of(id)).get(id);
    }
}
