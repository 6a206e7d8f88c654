package fr.relance.jobapplication;

import java.util.EnumSet;
import java.util.Set;

/**
 * Which candidatures a list shows, and in which order.
 *
 * @param stages those shown; none chosen means all of them
 */
public record ListFilter(SearchQuery query, Set<Stage> stages, ListOrder order) {

    /** All of them, the latest activity first. */
    public static final ListFilter ALL = new ListFilter(SearchQuery.NONE, Set.of(), ListOrder.ACTIVITY);

    public ListFilter {
        stages = Set.copyOf(stages.isEmpty() ? EnumSet.allOf(Stage.class) : stages);
    }

    /** Whether candidatures of that stage are shown. */
    public boolean shows(Stage stage) {
        return stages.contains(stage);
    }
}
