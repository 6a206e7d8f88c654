package fr.relance.interview.web;

import fr.relance.interview.AnnounceNewDate;
import fr.relance.kernel.ContactId;
import fr.relance.kernel.Input;
import fr.relance.kernel.JobApplicationId;
import fr.relance.planning.Initiator;
import fr.relance.planning.NextSteps;
import fr.relance.planning.Timing;
import java.time.LocalDateTime;
import java.util.UUID;
import org.springframework.validation.Errors;

/** Reads an {@link InterviewForm} about a new date: what makes no sense is told next to its field. */
final class NewDateReader {

    private final InterviewForm form;
    private final Errors errors;
    private final Words words;

    NewDateReader(InterviewForm form, Errors errors, Words words) {
        this.form = form;
        this.errors = errors;
        this.words = words;
    }

    /** The new date; only to be used without errors. */
    AnnounceNewDate read(JobApplicationId id) {
        LocalDateTime at = InterviewReader.at(form, errors, "interview.received.day", "interview.received.time");
        NextSteps said = words.read(form.announcedWords(), at).nextSteps();
        return new AnnounceNewDate(
                Input.id(form.freshId()).orElseGet(UUID::randomUUID),
                id,
                at,
                Input.id(form.contact()).map(ContactId::new).orElse(null),
                Words.unquoted(form.announcedWords()),
                new AnsweredSteps(form, errors).read(at, said));
    }

    /** The same, for what is to be recorded: it was received by now, and says something. */
    AnnounceNewDate read(JobApplicationId id, LocalDateTime now) {
        AnnounceNewDate command = read(id);
        if (command.receivedAt().isAfter(now)) {
            errors.rejectValue("day", "interview.received.future");
        }
        NextSteps said = command.nextSteps();
        if (said.initiator() == Initiator.UNSTATED && said.timing() instanceof Timing.Unstated) {
            errors.rejectValue("announcedWords", "interview.announced.nothing");
        }
        return command;
    }
}
