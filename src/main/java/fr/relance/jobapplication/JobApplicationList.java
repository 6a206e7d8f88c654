package fr.relance.jobapplication;

import java.util.List;
import java.util.Map;

/**
 * One page of a list of candidatures.
 *
 * @param number of the page, from 1
 * @param counts how many candidatures of each stage suit the search, those of other stages than the chosen ones included
 * @param total how many are listed over all pages
 */
public record JobApplicationList(
        List<ListedJobApplication> rows, int number, int pages, long total, Map<Stage, Long> counts) {

    public JobApplicationList {
        rows = List.copyOf(rows);
        counts = Map.copyOf(counts);
    }
}
