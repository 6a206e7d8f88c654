package fr.relance.jobapplication;

import fr.relance.kernel.JobApplicationId;
import java.util.List;
import java.util.Map;

/** Candidatures that a filter asks for, in its order. */
interface Listing {

    /** How many of each stage suit the search, those of other stages than the chosen ones included. */
    Map<Stage, Long> counts();

    /** Those of one page. */
    List<JobApplicationId> page(int offset, int size);

    /** The first ones of each chosen stage. */
    List<JobApplicationId> firstOfEach(int most);
}
