package fr.relance.followup;

import fr.relance.account.Candidate;
import fr.relance.interview.InterviewView;
import fr.relance.jobapplication.JobApplicationView;
import fr.relance.jobapplication.PersonDetails;
import fr.relance.message.Message;
import fr.relance.message.MessageKind;
import fr.relance.message.Variant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Everything to prepare one relance with.
 *
 * @param person the person met, null if nobody is known
 * @param message the text in the variant that was asked for, or the best one
 * @param variants the variants that make sense, none for a text that has none
 * @param scripts what else may have to be said on the phone: to the assistant, to the answering machine
 * @param now the candidate's own local date-time
 */
public record Composition(
        FollowUpView followUp,
        JobApplicationView jobApplication,
        InterviewView interview,
        @Nullable PersonDetails person,
        Candidate candidate,
        Message message,
        @Nullable Variant variant,
        List<Variant> variants,
        Map<MessageKind, Message> scripts,
        LocalDateTime now) {

    /** Whether its day is over and it is not done. */
    public boolean isLate() {
        return followUp.isPending() && followUp.slot().at().toLocalDate().isBefore(now.toLocalDate());
    }
}
