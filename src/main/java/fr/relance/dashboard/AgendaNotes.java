package fr.relance.dashboard;

import fr.relance.kernel.OwnerId;
import java.util.Optional;

/** Implemented by modules that have something to say at the foot of the agenda, for as long as it holds. */
public interface AgendaNotes {

    /** What is said to that person, if anything; without asking the database. */
    Optional<AgendaNote> of(OwnerId owner);

    /**
     * A word.
     *
     * @param href where more stands, within the application
     * @param link what leads there says
     */
    record AgendaNote(String title, String text, String href, String link) {}
}
