package fr.relance.jobapplication;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Candidatures that a filter asks for, in its order. */
interface Listing {

    /** How many of each stage suit the search, those of other stages than the chosen ones included. */
    Map<Stage, Long> counts();

    /** Those of one page. */
    List<UUID> page(int offset, int size);

    /** The first ones of each chosen stage. */
    List<UUID> firstOfEach(int most);
}
