package fr.relance.planning;

import java.time.LocalDateTime;
import java.util.List;

/**
 * One thing to do.
 *
 * @param at local date-time of the slot, in the candidate's zone
 * @param reasons unbroken chain of dates that ends on the day of {@code at}
 */
public record Step(StepKind kind, Channel channel, LocalDateTime at, List<Reason> reasons) {

    public Step {
        reasons = List.copyOf(reasons);
    }
}
