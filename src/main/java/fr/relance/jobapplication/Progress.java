package fr.relance.jobapplication;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far a candidature is, and what its recruiter answered.
 *
 * @param since when it came to that stage
 * @param reopensAt where a closed one stood before, null for an open one
 * @param closedAt since when it is closed, null for an open one
 * @param answeredAt when the recruiter's last answer was noted
 * @param replyOwed whether the recruiter asked for something that is not answered yet
 * @param patientUntil the candidate goes on waiting until that day, though nothing came
 */
@Embeddable
public record Progress(
        @Enumerated(EnumType.STRING) Stage stage,
        @Column(name = "stage_since") Instant since,
        @Enumerated(EnumType.STRING) @Nullable Stage reopensAt,
        @Nullable Instant closedAt,
        @Nullable Instant answeredAt,
        boolean replyOwed,
        @Nullable LocalDate patientUntil) {

    /** The stages to which the candidate can move it by hand. */
    public List<Stage> moves() {
        return Arrays.stream(Stage.values())
                .filter(to -> to != stage && stage.allows(StageEvent.to(to)))
                .toList();
    }

    static Progress begin(boolean sent, Instant now) {
        return new Progress(sent ? Stage.APPLIED : Stage.TO_APPLY, now, null, null, null, false, null);
    }

    /**
     * What an event leads to.
     *
     * @throws fr.relance.kernel.NotAllowed if the table of {@link Stage} refuses it
     */
    Progress after(StageEvent event, Instant now) {
        Stage next = stage.after(event, reopensAt);
        boolean answered = event.isAnswer();
        if (next == stage && !answered) {
            return this;
        }
        return new Progress(
                next,
                next == stage ? since : now,
                next.isClosed() ? (stage.isClosed() ? reopensAt : stage) : null,
                next.isClosed() ? (next == stage ? closedAt : now) : null,
                answered ? now : answeredAt,
                answered ? event == StageEvent.REQUEST : replyOwed && !next.isClosed(),
                null);
    }

    Progress replied() {
        return new Progress(stage, since, reopensAt, closedAt, answeredAt, false, patientUntil);
    }

    Progress patientUntil(LocalDate day) {
        return new Progress(stage, since, reopensAt, closedAt, answeredAt, replyOwed, day);
    }
}
