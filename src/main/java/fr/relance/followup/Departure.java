package fr.relance.followup;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * The mail of a relance that was entrusted to Relance to be sent.
 *
 * @param at when it leaves or left, the candidate's own local date-time
 * @param forSlot whether it was confirmed for the slot of its relance, and leaves at no other
 * @param version of the relance that was confirmed
 * @param soon whether it leaves within a minute
 * @param to the recipient's address
 * @param words as they leave
 * @param obstacle the key of the sentence that says what keeps or kept it, null if nothing does
 */
public record Departure(
        DepartureState state,
        LocalDateTime at,
        boolean forSlot,
        long version,
        boolean soon,
        String to,
        Wording words,
        @Nullable String obstacle) {

    /** Whether it is on its way: whoever writes by hand meanwhile writes twice. */
    public boolean isUnderway() {
        return state == DepartureState.WAITING || state == DepartureState.LEAVING;
    }

    /** Whether the relance is another since, or has another slot: it does not leave then. */
    public boolean isOutdated(long relance, LocalDateTime slot) {
        return state == DepartureState.WAITING && (version != relance || forSlot && !at.equals(slot));
    }

    /** Whether the relance is not to be prepared by hand: it left, it may have, or it is about to. */
    public boolean isHeld() {
        return isUnderway() || isGone();
    }

    /** Whether it left, or may have: it never leaves again. */
    public boolean isGone() {
        return state == DepartureState.LEFT || state == DepartureState.UNSURE;
    }
}
