package fr.relance.dashboard;

import fr.relance.followup.Departure;
import fr.relance.followup.DepartureState;
import fr.relance.followup.PendingFollowUp;
import fr.relance.message.Explanations;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of the agenda.
 *
 * @param headline the one sentence that explains its date best
 * @param reasons the whole chain
 * @param departure its mail, if it was entrusted to be sent
 */
public record AgendaLine(
        PendingFollowUp followUp,
        String headline,
        List<Explanations.Line> reasons,
        @Nullable Departure departure) {

    public AgendaLine {
        reasons = List.copyOf(reasons);
    }

    /** Whether its mail left, or leaves without anybody doing anything. */
    public boolean isTakenCareOf() {
        return departure != null
                && (departure.state() == DepartureState.LEFT
                        || departure.isUnderway() && !departure.isOutdated(followUp.version(), followUp.at()));
    }
}
