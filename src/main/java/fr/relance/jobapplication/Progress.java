package fr.relance.jobapplication;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
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
        return stage.destinations();
    }

    /** Whether the recruiter said nothing after that moment, and still may: no offer was made, and it is not closed. */
    public boolean isSilentSince(Instant moment) {
        boolean mayAnswer = stage == Stage.APPLIED || stage == Stage.INTERVIEWING;
        return mayAnswer && (answeredAt == null || answeredAt.isBefore(moment));
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
        Progress moved = next == stage ? this : movedTo(next, now);
        return event.isAnswer() ? moved.answered(event == StageEvent.REQUEST, now) : moved;
    }

    private Progress movedTo(Stage next, Instant now) {
        if (!next.isClosed()) {
            return new Progress(next, now, null, null, answeredAt, replyOwed, null);
        }
        return new Progress(next, now, stage.isClosed() ? reopensAt : stage, now, answeredAt, false, null);
    }

    private Progress answered(boolean asked, Instant now) {
        return new Progress(stage, since, reopensAt, closedAt, now, asked, null);
    }

    Progress replied() {
        return new Progress(stage, since, reopensAt, closedAt, answeredAt, false, patientUntil);
    }

    Progress patientUntil(LocalDate day) {
        return new Progress(stage, since, reopensAt, closedAt, answeredAt, replyOwed, day);
    }
}
