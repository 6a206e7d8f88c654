package fr.relance.account;

import fr.relance.kernel.OwnerId;
import java.util.Optional;

/** Implemented by modules with a word to say on the profile page. */
public interface ProfileNotes {

    /** What is said to that person, if anything. */
    Optional<ProfileNote> of(OwnerId owner);

    /**
     * A line of the page.
     *
     * @param label what it is about
     * @param href where more stands, within the application
     */
    record ProfileNote(String label, String text, String href) {}
}
