package fr.relance.followup;

import fr.relance.planning.StepKind;

/** Each interview has at most one row for either place: that is what makes a second follow-up impossible. */
enum PlaceInPlan {
    FIRST_DAY,
    FOLLOW_UP;

    static PlaceInPlan of(StepKind kind) {
        return kind == StepKind.THANK_YOU || kind == StepKind.CATCH_UP ? FIRST_DAY : FOLLOW_UP;
    }
}
