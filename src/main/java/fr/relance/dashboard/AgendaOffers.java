package fr.relance.dashboard;

import fr.relance.kernel.OwnerId;
import java.util.Optional;

/** Implemented by modules that have something to offer below the agenda, until the person takes or declines it. */
public interface AgendaOffers {

    /** What is offered to that person, if anything; one statement at most. */
    Optional<AgendaOffer> of(OwnerId owner);

    /**
     * An offer.
     *
     * @param href where it is taken, within the application
     * @param declineAt where a POST declines it for good
     */
    record AgendaOffer(String title, String text, String href, String declineAt) {}
}
