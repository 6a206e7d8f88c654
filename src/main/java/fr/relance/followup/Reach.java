package fr.relance.followup;

import fr.relance.planning.AfterUnansweredCall;
import fr.relance.planning.ContactDetails;
import fr.relance.planning.Region;
import java.time.LocalDateTime;

/** How and from when on somebody can be reached: what a plan and the e-mail after a call have in common. */
record Reach(LocalDateTime now, ContactDetails contact, Region region) {

    AfterUnansweredCall after(LocalDateTime calledAt) {
        return new AfterUnansweredCall(calledAt, now, contact, region);
    }
}
