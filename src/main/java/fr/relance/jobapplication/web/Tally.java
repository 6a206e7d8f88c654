package fr.relance.jobapplication.web;

import fr.relance.jobapplication.Stage;
import java.util.Map;

/** How many candidatures there are, for the page that says it. */
record Tally(ListAddress asked, Map<Stage, Long> counts) {

    /** All that suit the search, whatever their stage. */
    public long all() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    public long open() {
        return all() - closed();
    }

    public long closed() {
        return counts.entrySet().stream()
                .filter(count -> count.getKey().isClosed())
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    /** Those of the chosen stages. */
    public long shown() {
        return counts.entrySet().stream()
                .filter(count -> asked.filter().shows(count.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    /** Whether the candidate has none at all. */
    public boolean nothingYet() {
        return all() == 0 && asked.filter().query().isEmpty();
    }
}
