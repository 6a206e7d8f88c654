package fr.relance.interview;

import fr.relance.kernel.ContactId;
import fr.relance.planning.NextSteps;
import java.time.LocalDateTime;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the candidate tells about an interview.
 *
 * @param at local date-time in the candidate's zone
 * @param venue where it takes place, and for how long
 * @param metWith the person met, of the same candidature: the one who is written to
 * @param alsoMet the others who were there, of the same candidature, never {@code metWith}
 * @param decisionMakersAbove deciders above the person met, 0 to 9
 * @param needs the recruiter's need as the candidate understood it
 * @param strengths what the candidate brings that answers it
 * @param talkingPoint one precise point of the exchange, to be recalled in the thanks
 * @param announcedWords the recruiter's own words about the next steps
 */
public record InterviewDetails(
        LocalDateTime at,
        InterviewSetting setting,
        Venue venue,
        @Nullable ContactId metWith,
        Set<ContactId> alsoMet,
        int decisionMakersAbove,
        @Nullable String needs,
        @Nullable String strengths,
        @Nullable String talkingPoint,
        @Nullable String announcedWords,
        NextSteps nextSteps) {

    /** The greatest length of the needs, the strengths or the talking point. */
    public static final int LONGEST_NOTE = 1000;

    public InterviewDetails {
        alsoMet = alsoMet.stream().filter(other -> !other.equals(metWith)).collect(Collectors.toUnmodifiableSet());
    }

    /** The same at another time and place. */
    InterviewDetails moved(LocalDateTime moment, Venue elsewhere) {
        return new InterviewDetails(
                moment,
                setting,
                elsewhere,
                metWith,
                alsoMet,
                decisionMakersAbove,
                needs,
                strengths,
                talkingPoint,
                announcedWords,
                nextSteps);
    }

    /** The facts that weigh on the date of a follow-up. */
    PlanningFacts planningFacts() {
        return new PlanningFacts(at, metWith, decisionMakersAbove, nextSteps);
    }

    /** The facts that weigh on the date of a follow-up. */
    record PlanningFacts(LocalDateTime at, @Nullable ContactId metWith, int decisionMakersAbove, NextSteps nextSteps) {}
}
