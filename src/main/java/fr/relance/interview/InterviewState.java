package fr.relance.interview;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How an interview stands, for undo. */
record InterviewState(
        @Nullable UUID contact,
        Set<UUID> alsoMet,
        LocalDateTime happenedAt,
        InterviewSetting setting,
        int decisionMakersAbove,
        @Nullable String needs,
        @Nullable String strengths,
        @Nullable String talkingPoint,
        @Nullable String words,
        AnnouncedNextSteps nextSteps,
        boolean debriefed,
        @Nullable Instant deletedAt,
        @Nullable String place,
        @Nullable Integer minutes,
        @Nullable Integer invitationSequence) {

    InterviewState {
        alsoMet = alsoMet == null ? Set.of() : Set.copyOf(alsoMet);
    }
}
