package fr.relance.interview.web;

import fr.relance.interview.InterviewDetails;
import fr.relance.interview.InterviewSetting;
import fr.relance.interview.Invited;
import fr.relance.interview.RecordInterview;
import fr.relance.interview.Venue;
import fr.relance.jobapplication.JobApplicationDetails;
import fr.relance.jobapplication.PersonDetails;
import fr.relance.kernel.ContactId;
import fr.relance.kernel.Input;
import fr.relance.kernel.InterviewId;
import fr.relance.kernel.JobApplicationId;
import fr.relance.planning.AfterInterview;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** Reads an {@link InterviewForm}: what makes no sense is told next to its field. */
final class InterviewReader {

    private static final LocalDateTime NOT_READ = LocalDate.of(2000, 1, 1).atStartOfDay();

    private final InterviewForm form;
    private final Errors errors;
    private final LocalDateTime at;
    private final Understood understood;

    InterviewReader(InterviewForm form, Errors errors, RecruiterWords words) {
        this.form = form;
        this.errors = errors;
        this.at = at(form.day(), form.time(), errors, "interview.day.invalid", "interview.time.invalid");
        this.understood = words.understand(form.announced(), at, errors);
    }

    /** The interview, its candidature and the person met; only to be used without errors. */
    ReadForm<RecordInterview> toRecord() {
        UUID fresh = Input.id(form.freshId()).orElseGet(UUID::randomUUID);
        PersonDetails person = newPerson();
        ContactId metWith = person == null ? knownContact() : new ContactId(fresh);
        RecordInterview command = new RecordInterview(
                new InterviewId(fresh),
                jobApplication(fresh),
                newJobApplication(),
                person,
                details(metWith),
                invited());
        return ReadForm.of(command, understood, errors);
    }

    /** The interview alone; only to be used without errors. */
    ReadForm<InterviewDetails> toDetails() {
        return ReadForm.of(details(knownContact()), understood, errors);
    }

    private InterviewDetails details(@Nullable ContactId metWith) {
        return new InterviewDetails(
                at,
                choice(InterviewSetting.class, "setting", form.setting(), errors)
                        .orElse(InterviewSetting.ON_SITE),
                venue(),
                metWith,
                alsoMet(),
                decisionMakersAbove(),
                Input.text(form.needs()),
                Input.text(form.strengths()),
                Input.text(form.talkingPoint()),
                form.announced().unquoted(),
                understood.steps());
    }

    /** When it was; where that cannot be read, told by those keys, a day that nothing is done with. */
    static LocalDateTime at(
            @Nullable String dayTyped, @Nullable String timeTyped, Errors errors, String dayKey, String timeKey) {
        Optional<LocalDate> day = Input.date(dayTyped);
        Optional<LocalTime> time = Input.time(timeTyped);
        if (day.isEmpty()) {
            errors.rejectValue("day", dayKey);
        }
        if (time.isEmpty()) {
            errors.rejectValue("time", timeKey);
        }
        return day.flatMap(date -> time.map(date::atTime)).orElse(NOT_READ);
    }

    /** One of several answers: none given is fine, one that was not proposed is refused rather than guessed. */
    static <E extends Enum<E>> Optional<E> choice(
            Class<E> answers, String field, @Nullable String typed, Errors errors) {
        Optional<E> answer = Input.constant(answers, typed);
        if (answer.isEmpty() && Input.line(typed) != null) {
            errors.rejectValue(field, "form.choice");
        }
        return answer;
    }

    private @Nullable Invited invited() {
        String uid = Input.line(form.invitationUid());
        int sequence =
                Input.number(form.invitationSequence(), 0, Integer.MAX_VALUE).orElse(0);
        return uid == null ? null : new Invited(uid, sequence);
    }

    private Venue venue() {
        Optional<Integer> minutes = Input.number(form.minutes(), Venue.SHORTEST, Venue.LONGEST);
        if (minutes.isEmpty() && Input.line(form.minutes()) != null) {
            errors.rejectValue("minutes", "interview.minutes.invalid");
        }
        return new Venue(Input.line(form.place()), minutes.orElse(null));
    }

    private int decisionMakersAbove() {
        if (Input.line(form.decisionMakersAbove()) == null) {
            return 0;
        }
        return Input.number(form.decisionMakersAbove(), 0, AfterInterview.MAX_DECISION_MAKERS)
                .orElseGet(() -> {
                    errors.rejectValue("decisionMakersAbove", "interview.decisionMakersAbove.invalid");
                    return 0;
                });
    }

    private JobApplicationId jobApplication(UUID fresh) {
        return form.isNewJobApplication()
                ? new JobApplicationId(fresh)
                : Input.id(form.jobApplication()).map(JobApplicationId::new).orElseGet(() -> {
                    errors.rejectValue("jobApplication", "interview.jobApplication.unknown");
                    return new JobApplicationId(fresh);
                });
    }

    private @Nullable JobApplicationDetails newJobApplication() {
        return form.isNewJobApplication() ? form.post().details(at.toLocalDate(), errors) : null;
    }

    private @Nullable PersonDetails newPerson() {
        PersonDetails person = form.person().details(errors);
        return knownContact() != null || person.isEmpty() ? null : person;
    }

    private Set<ContactId> alsoMet() {
        List<String> ticked = form.alsoMet() == null ? List.of() : form.alsoMet();
        return ticked.stream()
                .flatMap(person -> Input.id(person).stream())
                .map(ContactId::new)
                .collect(Collectors.toSet());
    }

    private @Nullable ContactId knownContact() {
        return Input.id(form.contact()).map(ContactId::new).orElse(null);
    }
}
