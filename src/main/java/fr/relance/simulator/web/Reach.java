package fr.relance.simulator.web;

import fr.relance.planning.ContactDetails;

/** Which ways to reach the person met are known: the combinations that change a plan. */
enum Reach {
    EMAIL(new ContactDetails(true, false, false)),
    EMAIL_AND_LINE(new ContactDetails(true, true, false)),
    EMAIL_AND_ASSISTANT(new ContactDetails(true, false, true)),
    LINE(new ContactDetails(false, true, false)),
    ASSISTANT(new ContactDetails(false, false, true)),
    NOTHING(new ContactDetails(false, false, false));

    private final ContactDetails details;

    Reach(ContactDetails details) {
        this.details = details;
    }

    ContactDetails details() {
        return details;
    }
}
