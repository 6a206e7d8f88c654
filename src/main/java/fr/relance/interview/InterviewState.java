package fr.relance.interview;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How an interview stands, for undo. */
record InterviewState(
        UUID jobApplication,
        @Nullable UUID contact,
        Set<UUID> alsoMet,
        LocalDateTime heldAt,
        InterviewSetting setting,
        int decisionMakersAbove,
        @Nullable String needs,
        @Nullable String strengths,
        @Nullable String talkingPoint,
        @Nullable String announcedWords,
        AnnouncedNextSteps nextSteps,
        boolean debriefed,
        Instant createdAt,
        @Nullable Instant deletedAt,
        @Nullable String place,
        @Nullable Integer minutes,
        @Nullable Integer invitationSequence) {

    InterviewState {
        alsoMet = Set.copyOf(alsoMet);
    }
}
