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
    private final RecruiterWords words;

    NewDateReader(InterviewForm form, Errors errors, RecruiterWords words) {
        this.form = form;
        this.errors = errors;
        this.words = words;
    }

    /** The new date; only to be used without errors. */
    ReadForm<AnnounceNewDate> read(JobApplicationId id) {
        LocalDateTime at = InterviewReader.at(form, errors, "interview.received.day", "interview.received.time");
        Understood understood = words.understand(form, at, errors);
        AnnounceNewDate command = new AnnounceNewDate(
                Input.id(form.freshId()).orElseGet(UUID::randomUUID),
                id,
                at,
                Input.id(form.contact()).map(ContactId::new).orElse(null),
                RecruiterWords.unquoted(form.announcedWords()),
                understood.steps());
        return ReadForm.of(command, understood, errors);
    }

    /** The same, for what is to be recorded: it was received by now, and says something. */
    ReadForm<AnnounceNewDate> read(JobApplicationId id, LocalDateTime now) {
        ReadForm<AnnounceNewDate> read = read(id);
        AnnounceNewDate command = read.command();
        if (command.receivedAt().isAfter(now)) {
            errors.rejectValue("day", "interview.received.future");
        }
        NextSteps said = command.nextSteps();
        if (said.initiator() == Initiator.UNSTATED && said.timing() instanceof Timing.Unstated) {
            errors.rejectValue("announcedWords", "interview.announced.nothing");
        }
        return read;
    }
}
