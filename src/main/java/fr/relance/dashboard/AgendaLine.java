package fr.relance.dashboard;

import fr.relance.followup.Departure;
import fr.relance.followup.DepartureState;
import fr.relance.followup.PendingFollowUp;
import org.jspecify.annotations.Nullable;

/**
 * A line of the agenda.
 *
 * @param headline the one sentence that explains its date best
 * @param departure its mail, if it was entrusted to be sent
 */
public record AgendaLine(
        PendingFollowUp followUp, String headline, @Nullable Departure departure) {

    /** Whether its mail is not to be prepared by hand. */
    public boolean isHeld() {
        return departure != null && departure.isHeld();
    }

    /** What can be done with it from its line: {@code call}, {@code relance}, or {@code first} for a message before the relance. */
    public String kind() {
        if (followUp.isToCall()) {
            return "call";
        }
        return followUp.isFollowUp() ? "relance" : "first";
    }

    /** Whether its mail left, or leaves without anybody doing anything. */
    public boolean isTakenCareOf() {
        return departure != null
                && (departure.state() == DepartureState.LEFT
                        || departure.isUnderway() && !departure.isOutdated(followUp.version(), followUp.at()));
    }
}
