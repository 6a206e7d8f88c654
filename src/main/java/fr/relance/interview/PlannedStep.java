package fr.relance.interview;

import fr.relance.planning.Channel;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/**
 * One step planned for an interview, as its page shows it.
 *
 * @param title what it is, in French
 * @param at local date-time in the candidate's zone
 * @param href where it is prepared, relative to the application; empty while the plan is not recorded
 * @param open whether it still waits to be done
 * @param reasons why that date, from the interview to the slot
 */
public record PlannedStep(
        String title, LocalDateTime at, Channel channel, String href, boolean open, List<Line> reasons) {

    public PlannedStep {
        reasons = List.copyOf(reasons);
    }

    /** A point of the chain: its day and its French sentence. */
    public record Line(LocalDate date, String text) {}
}
