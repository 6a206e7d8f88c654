package fr.relance.followup;

/**
 * Where a relance stands. PENDING is done, answered or overtaken; DONE and ANSWERED are reopened by undo only; OVERTAKEN
 * (a later interview took place) is pending again when that interview goes away.
 */
public enum FollowUpState {
    PENDING,
    DONE,
    ANSWERED,
    OVERTAKEN
}
