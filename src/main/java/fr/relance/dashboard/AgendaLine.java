package fr.relance.dashboard;

import fr.relance.followup.PendingFollowUp;
import fr.relance.message.Explanations;
import java.util.List;

/**
 * A line of the agenda.
 *
 * @param headline the one sentence that explains its date best
 * @param reasons the whole chain
 */
public record AgendaLine(PendingFollowUp followUp, String headline, List<Explanations.Line> reasons) {

    public AgendaLine {
        reasons = List.copyOf(reasons);
    }
}
