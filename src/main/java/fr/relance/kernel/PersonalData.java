package fr.relance.kernel;

import java.util.List;

/**
 * What a module keeps of a person, so that all of it can be handed out and erased. Whoever makes a table lists it here; a test walks all
 * tables of the database and fails for one that nobody lists. A bean for each module, ordered so that rows come after those they refer to.
 */
public interface PersonalData {

    /** The tables, each after those that it refers to. */
    List<PersonalTable> tables();

    /** Tables for a spreadsheet, besides. */
    default List<PersonalSheet> sheets() {
        return List.of();
    }

    /** The person is erased from all tables: forgets what is known of them elsewhere. */
    default void erased(OwnerId owner) {}
}
