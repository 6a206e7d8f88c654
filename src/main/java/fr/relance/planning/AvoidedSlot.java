package fr.relance.planning;

/** Why half of a day is no slot; see docs/planning.md, "Slots". */
public enum AvoidedSlot {
    /** A Saturday, a Sunday or a public holiday. */
    DAY_OFF,
    /** A working day between two days off. */
    BRIDGE,
    /** The morning after a day off, such as Monday's. */
    RETURN_MORNING,
    /** The afternoon before a day off, such as Friday's. */
    LEAVING_AFTERNOON
}
