package fr.relance.jobapplication;

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
public record Progress(
        Stage stage,
        Instant since,
        @Nullable Stage reopensAt,
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
}
