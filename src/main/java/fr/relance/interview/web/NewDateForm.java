package fr.relance.interview.web;

import fr.relance.interview.AnnounceNewDate;
import fr.relance.kernel.ContactId;
import fr.relance.kernel.Input;
import fr.relance.kernel.JobApplicationId;
import fr.relance.planning.Initiator;
import fr.relance.planning.NextSteps;
import fr.relance.planning.Timing;
import jakarta.validation.Valid;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * What was typed about a new date, announced without an interview, as it was typed.
 *
 * @param freshId random, so that the form sent twice announces one
 * @param contact the person who announced it, empty for nobody in particular
 */
record NewDateForm(
        @Nullable String freshId,
        @Nullable String day,
        @Nullable String time,
        @Nullable String contact,
        @Valid AnnouncedForm announced) {

    NewDateForm {
        announced = announced == null ? AnnouncedForm.saying(null) : announced;
    }

    /** A new date just announced, in these words. */
    static NewDateForm blank(LocalDateTime at, @Nullable String words) {
        return new NewDateForm(
                UUID.randomUUID().toString(),
                at.toLocalDate().toString(),
                at.toLocalTime().truncatedTo(ChronoUnit.MINUTES).toString(),
                null,
                AnnouncedForm.saying(words));
    }

    /** The new date; what makes no sense is told next to its field. */
    ReadForm<AnnounceNewDate> read(JobApplicationId id, RecruiterWords words, Errors errors) {
        LocalDateTime at = InterviewReader.at(day, time, errors, "interview.received.day", "interview.received.time");
        Understood understood = words.understand(announced, at, errors);
        AnnounceNewDate command = new AnnounceNewDate(
                Input.id(freshId).orElseGet(UUID::randomUUID),
                id,
                at,
                Input.id(contact).map(ContactId::new).orElse(null),
                announced.unquoted(),
                understood.steps());
        return ReadForm.of(command, understood, errors);
    }

    /** Whether it may be recorded: it was received by now, and says something. */
    static boolean passes(AnnounceNewDate command, LocalDateTime now, Errors errors) {
        if (command.receivedAt().isAfter(now)) {
            errors.rejectValue("day", "interview.received.future");
        }
        NextSteps said = command.nextSteps();
        if (said.initiator() == Initiator.UNSTATED && said.timing() instanceof Timing.Unstated) {
            errors.rejectValue(AnnouncedForm.PATH + ".words", "interview.announced.nothing");
        }
        return !errors.hasErrors();
    }
}
