package fr.relance.followup;

/** Where a mail stands that leaves by itself. */
public enum DepartureState {
    /** It leaves at its moment; until then that is undone. */
    WAITING,
    /** It is being handed over. */
    LEAVING,
    /** The server took it. */
    LEFT,
    /** The conversation broke off in the middle: whether it left is not known, and it is not sent again. */
    UNSURE,
    /** It did not leave, that is certain. */
    FAILED
}
