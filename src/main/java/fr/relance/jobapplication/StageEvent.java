package fr.relance.jobapplication;

import org.jspecify.annotations.Nullable;

/** What can happen to the stage of a candidature; {@link Stage} tells where each leads. */
enum StageEvent {
    TO_TO_APPLY(Stage.TO_APPLY),
    TO_APPLIED(Stage.APPLIED),
    TO_INTERVIEWING(Stage.INTERVIEWING),
    TO_OFFER(Stage.OFFER),
    TO_ACCEPTED(Stage.ACCEPTED),
    TO_REJECTED(Stage.REJECTED),
    TO_WITHDRAWN(Stage.WITHDRAWN),
    TO_NO_REPLY(Stage.NO_REPLY),
    REOPENED(null),
    SENT(null),
    UNSENT(null),
    INTERVIEW(null),
    POSITIVE(null),
    INVITATION(null),
    REFUSAL(null),
    REQUEST(null),
    NEW_DATE(null);

    private final @Nullable Stage to;

    StageEvent(@Nullable Stage to) {
        this.to = to;
    }

    /** The stage to which the candidate moves it by hand; null for a fact. */
    @Nullable
    Stage movesTo() {
        return to;
    }

    boolean isAnswer() {
        return compareTo(POSITIVE) >= 0;
    }

    static StageEvent to(Stage stage) {
        return valueOf("TO_" + stage);
    }

    static StageEvent of(AnswerKind answer) {
        return valueOf(answer.name());
    }
}
