package fr.relance.jobapplication;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How far a candidature is, and what its recruiter answered: {@link Progress} as a part of the row, with what leads on. */
@Embeddable
record Standing(
        @Enumerated(EnumType.STRING) Stage stage,
        Instant stageSince,
        @Enumerated(EnumType.STRING) @Nullable Stage reopensAt,
        @Nullable Instant closedAt,
        @Nullable Instant answeredAt,
        boolean replyOwed,
        @Nullable LocalDate patientUntil) {

    static Standing begin(boolean sent, Instant now) {
        return new Standing(sent ? Stage.APPLIED : Stage.TO_APPLY, now, null, null, null, false, null);
    }

    /**
     * What an event leads to.
     *
     * @throws fr.relance.kernel.NotAllowed if the table of {@link Stage} refuses it
     */
    Standing after(StageEvent event, Instant now) {
        Stage next = stage.after(event, reopensAt);
        boolean answered = event.isAnswer();
        if (next == stage && !answered) {
            return this;
        }
        return new Standing(
                next,
                next == stage ? stageSince : now,
                next.isClosed() ? (stage.isClosed() ? reopensAt : stage) : null,
                next.isClosed() ? (next == stage ? closedAt : now) : null,
                answered ? now : answeredAt,
                answered ? event == StageEvent.REQUEST : replyOwed && !next.isClosed(),
                null);
    }

    Standing replied() {
        return new Standing(stage, stageSince, reopensAt, closedAt, answeredAt, false, patientUntil);
    }

    Standing patientUntil(LocalDate day) {
        return new Standing(stage, stageSince, reopensAt, closedAt, answeredAt, replyOwed, day);
    }

    Progress view() {
        return new Progress(stage, stageSince, reopensAt, closedAt, answeredAt, replyOwed, patientUntil);
    }
}
