package fr.relance.followup;

import fr.relance.jobapplication.Stage;
import org.jspecify.annotations.Nullable;

/**
 * Why a relance has no object any more. An answer is final; the others follow from the stage of the candidature, and a relance that they
 * cancelled waits again once the stage opens again; see docs/planning.md.
 */
public enum Cancellation {
    ANSWER,
    REFUSAL,
    WITHDRAWAL,
    OFFER,
    ACCEPTANCE,
    NO_REPLY;

    /** Whether it lasts no longer than the stage of the candidature. */
    boolean endsWithTheStage() {
        return this != ANSWER;
    }

    /** What a stage cancels; null for one in which a relance makes sense. */
    static @Nullable Cancellation of(Stage stage) {
        return switch (stage) {
            case TO_APPLY, APPLIED, INTERVIEWING -> null;
            case OFFER -> OFFER;
            case ACCEPTED -> ACCEPTANCE;
            case REJECTED -> REFUSAL;
            case WITHDRAWN -> WITHDRAWAL;
            case NO_REPLY -> NO_REPLY;
        };
    }
}
