package fr.relance.planning;

import java.time.LocalDateTime;

/**
 * The facts from which the e-mail after a call that nobody answered is planned; see docs/planning.md. Refused with
 * {@link InvalidFacts}: a missing fact, a moment outside the years 2000 to 2100.
 *
 * @param calledAt when the voice message was left, local date-time
 * @param asOf the moment the plan is made, in the same zone; before the call, the call's moment counts
 */
public record AfterUnansweredCall(LocalDateTime calledAt, LocalDateTime asOf, ContactDetails contact, Region region) {

    public AfterUnansweredCall {
        new FactCheck()
                .present("calledAt", calledAt)
                .years("calledAt", calledAt)
                .present("asOf", asOf)
                .years("asOf", asOf)
                .present("contact", contact)
                .present("region", region)
                .refuse();
    }

    /** The moment that counts as now. */
    LocalDateTime now() {
        return asOf.isBefore(calledAt) ? calledAt : asOf;
    }
}
