package fr.relance.nextsteps;

import fr.relance.planning.NextSteps;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a phrase was understood to say, and because of which words. What was not understood is unstated or vague, never guessed.
 *
 * @param nextSteps always fit for the planner, given the same interview
 * @param deadline the day that the timing means, null if it means none
 * @param evidence sorted by start, never overlapping
 */
public record Reading(
        NextSteps nextSteps, @Nullable LocalDate deadline, List<Evidence> evidence, Set<ReadingWarning> warnings) {

    public Reading {
        evidence = List.copyOf(evidence);
        warnings = Set.copyOf(warnings);
    }
}
