package fr.relance.planning;

/** What moves a day; see docs/planning.md. The French sentences stand in the message files. */
public enum Rule {
    NEXT_DAY,
    AGREED_DATE,
    RECRUITER_DEADLINE,
    BASE_WEEK,
    SENIORITY,
    URGENCY,
    DECISION_MAKERS,
    FLOOR,
    CAP,
    SPACING,
    APPLIED_DELAY,
    CLOSING_DAY,
    END_OF_WEEK,
    LATE,
    DAY_OFF,
    BRIDGE,
    QUIET_PERIOD,
    MIDWEEK,
    PASSED,
    RETURN_MORNING
}
