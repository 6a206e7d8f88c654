package fr.relance.followup;

import fr.relance.kernel.FollowUpId;
import fr.relance.kernel.OwnerId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Sends mails of relances by itself: another module does, and pages about relances tell how far it is. */
public interface MailCarrier {

    /** Whether this installation can. */
    boolean isOffered();

    /** The mails that were entrusted, by relance; of others nothing. */
    Map<FollowUpId, Departure> departures(OwnerId owner, Collection<FollowUpId> ids);

    /** Those of everybody that did not leave, or may not have, of which that was known after that moment. */
    List<StoppedMail> stoppedSince(Instant since);
}
