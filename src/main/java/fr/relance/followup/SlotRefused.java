package fr.relance.followup;

import fr.relance.planning.AvoidedSlot;
import org.jspecify.annotations.Nullable;

/** A slot cannot be taken (it is over, or more than a year away), or only despite advice. */
public final class SlotRefused extends RuntimeException {

    private final @Nullable AvoidedSlot avoided;

    SlotRefused(@Nullable AvoidedSlot avoided) {
        super(avoided == null ? "out of range" : "avoided: " + avoided);
        this.avoided = avoided;
    }

    /** Why the slot is usually avoided: to be confirmed; null if it cannot be taken at all. */
    public @Nullable AvoidedSlot avoided() {
        return avoided;
    }
}
