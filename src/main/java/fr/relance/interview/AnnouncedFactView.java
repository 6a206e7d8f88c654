package fr.relance.interview;

import fr.relance.kernel.AnnouncedFactId;
import fr.relance.kernel.ContactId;
import fr.relance.kernel.InterviewId;
import fr.relance.planning.NextSteps;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * What a recruiter announced about the next steps, at an interview or as a new date since; the later one drives the plan.
 *
 * @param id the interview's, or the new date's own
 * @param interview the interview; of a new date the latest held before it, null if there was none
 * @param details of that interview
 * @param at when the interview is held, or the new date was received: local date-time in the candidate's zone
 * @param words the recruiter's own
 * @param contact the person met, or who announced the new date
 */
public record AnnouncedFactView(
        AnnouncedFactId id,
        @Nullable InterviewId interview,
        @Nullable InterviewDetails details,
        LocalDateTime at,
        NextSteps nextSteps,
        @Nullable String words,
        @Nullable ContactId contact) {

    static AnnouncedFactView of(InterviewId interview, InterviewDetails details) {
        return new AnnouncedFactView(
                new AnnouncedFactId(interview.value()),
                interview,
                details,
                details.at(),
                details.nextSteps(),
                details.announcedWords(),
                details.metWith());
    }

    /** Whether it was announced without a meeting: nobody is thanked for that, only the follow-up is planned. */
    public boolean isNewDate() {
        return interview == null || !interview.value().equals(id.value());
    }

    /** Who is written to: who announced it, else the person met before. */
    public @Nullable ContactId addressee() {
        return contact == null && details != null ? details.metWith() : contact;
    }
}
