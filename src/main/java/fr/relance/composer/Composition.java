package fr.relance.composer;

import fr.relance.account.Candidate;
import fr.relance.followup.Departure;
import fr.relance.followup.FollowUpView;
import fr.relance.interview.AnnouncedFactView;
import fr.relance.jobapplication.JobApplicationView;
import fr.relance.jobapplication.PersonDetails;
import fr.relance.message.MessageContext;
import fr.relance.message.MessageKind;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Everything to prepare one relance with.
 *
 * @param fact what was announced, null after an application without an answer
 * @param person the person whom it addresses, null if nobody is known
 * @param groups the texts that make sense, by the way they take, the planned way first
 * @param draft the text that was asked for, or the best one
 * @param aloud what else may have to be said during a call: to the assistant, to the answering machine
 * @param context what the texts know
 * @param departure the mail that was entrusted to be sent, null if none was
 * @param now the candidate's own local date-time
 */
public record Composition(
        FollowUpView followUp,
        JobApplicationView jobApplication,
        @Nullable AnnouncedFactView fact,
        @Nullable PersonDetails person,
        Candidate candidate,
        List<TextGroup> groups,
        Draft draft,
        Map<MessageKind, Draft> aloud,
        MessageContext context,
        @Nullable Departure departure,
        LocalDateTime now) {

    /** Whether it follows from an interview. */
    public boolean met() {
        return fact != null && !fact.isNewDate();
    }

    /** Whether its day is over and it is not done. */
    public boolean isLate() {
        return followUp.isPending() && followUp.slot().at().toLocalDate().isBefore(now.toLocalDate());
    }

    /** The group of the text that is shown. */
    public TextGroup group() {
        return groups.stream()
                .filter(group -> group.holds(draft.text()))
                .findFirst()
                .orElseThrow();
    }

    /** Of people and companies, as the text may hold them: no dictionary does. */
    public Set<String> names() {
        Stream<@Nullable String> met = person == null ? Stream.of() : Stream.of(person.firstName(), person.lastName());
        return Stream.concat(
                        Stream.of(
                                candidate.firstName(),
                                candidate.lastName(),
                                jobApplication.details().company()),
                        met)
                .flatMap(Stream::ofNullable)
                .collect(Collectors.toSet());
    }
}
