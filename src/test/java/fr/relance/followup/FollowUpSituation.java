package fr.relance.followup;

import java.time.Instant;
import java.util.function.Consumer;

/** A relance of the table in the Javadoc of {@link FollowUpState}, with or without a call before that nobody answered. */
record FollowUpSituation(String state, Planned planned, boolean called, Consumer<FollowUp> ending) {

    FollowUp make() {
        FollowUp followUp = new FollowUp(planned, Plans.followUp(planned));
        if (called) {
            followUp.noteCall(CallOutcome.VOICEMAIL, planned, Instant.EPOCH);
        }
        ending.accept(followUp);
        return followUp;
    }

    String name() {
        return state + (called ? " after a call" : "");
    }

    /** The column in which a relance stands. */
    static String stateOf(FollowUp followUp) {
        FollowUp.State row = followUp.state();
        return switch (row.lifecycle().state()) {
            case PENDING -> row.call() == null ? "PENDING" : "CALLED";
            case CANCELLED -> row.lifecycle().cancellation() == Cancellation.ANSWER ? "ANSWERED" : "CLOSED";
            default -> row.lifecycle().state().name();
        };
    }
}
