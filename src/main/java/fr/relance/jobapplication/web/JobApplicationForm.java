package fr.relance.jobapplication.web;

import fr.relance.jobapplication.Contract;
import fr.relance.jobapplication.JobApplicationDetails;
import fr.relance.jobapplication.JobApplicationView;
import fr.relance.kernel.Input;
import fr.relance.kernel.JobApplicationId;
import fr.relance.kernel.WebAddress;
import fr.relance.planning.Origin;
import fr.relance.planning.Seniority;
import fr.relance.planning.Urgency;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * What was typed about a post, as it was typed.
 *
 * @param id chosen when a blank form is shown, so that the form sent twice creates one candidature
 * @param version of the candidature when an edited form was shown
 */
record JobApplicationForm(
        @Nullable String id,
        @Nullable String version,

        @Size(max = JobApplicationDetails.LONGEST_LINE) @Nullable
        String company,

        @Size(max = JobApplicationDetails.LONGEST_LINE) @Nullable
        String position,

        @Nullable String link,

        @Size(max = JobApplicationDetails.LONGEST_LINE) @Nullable
        String place,

        @Nullable String origin,
        @Nullable String contract,
        @Nullable String seniority,
        @Nullable String urgency,
        @Nullable String directContactRole,
        @Nullable String appliedOn,
        @Nullable String closingOn,
        @Nullable String notes) {

    /** A new candidature with the most usual answers. */
    static JobApplicationForm blank() {
        return of(UUID.randomUUID().toString(), null, JobApplicationDetails.of("", ""));
    }

    static JobApplicationForm of(JobApplicationView view) {
        return of(view.id().toString(), String.valueOf(view.version()), view.details());
    }

    private static JobApplicationForm of(String id, @Nullable String version, JobApplicationDetails details) {
        return new JobApplicationForm(
                id,
                version,
                details.company(),
                details.position(),
                details.link(),
                details.place(),
                details.origin().name(),
                Objects.toString(details.contract(), null),
                details.seniority().name(),
                details.urgency().name(),
                String.valueOf(details.directContactRole()),
                Objects.toString(details.appliedOn(), null),
                Objects.toString(details.closingOn(), null),
                details.notes());
    }

    /** The id of the candidature to create; a fresh one if the form carried none. */
    JobApplicationId newId() {
        return new JobApplicationId(Input.id(id).orElseGet(UUID::randomUUID));
    }

    /** The version that was seen; one that no row has if the form carried none. */
    long seenVersion() {
        return Input.version(version);
    }

    /** The command; only to be used without errors. */
    JobApplicationDetails details() {
        return new JobApplicationDetails(
                Objects.requireNonNull(Input.line(company), "company"),
                Objects.requireNonNull(Input.line(position), "position"),
                WebAddress.read(link).orElse(null),
                Input.line(place),
                Input.constant(Origin.class, origin).orElseThrow(),
                Input.constant(Contract.class, contract).orElse(null),
                Input.constant(Seniority.class, seniority).orElseThrow(),
                Input.constant(Urgency.class, urgency).orElseThrow(),
                Boolean.parseBoolean(directContactRole),
                Input.date(appliedOn).orElse(null),
                Input.date(closingOn).orElse(null),
                Input.text(notes));
    }

    /** Whether the form makes sense on that day: what annotations cannot say is told next to its field. */
    boolean passes(Errors errors, LocalDate today) {
        require(errors, "company", company);
        require(errors, "position", position);
        checkLink(errors);
        answered(errors, "origin", Input.constant(Origin.class, origin));
        answered(errors, "seniority", Input.constant(Seniority.class, seniority));
        answered(errors, "urgency", Input.constant(Urgency.class, urgency));
        if (Input.line(contract) != null) {
            answered(errors, "contract", Input.constant(Contract.class, contract));
        }
        checkDay(errors, "appliedOn", appliedOn, today);
        checkDay(errors, "closingOn", closingOn, today);
        checkClosing(errors);
        atMost(errors, JobApplicationDetails.LONGEST_NOTES, "notes", Input.text(notes));
        return !errors.hasErrors();
    }

    private static void require(Errors errors, String field, @Nullable String typed) {
        if (Input.line(typed) == null) {
            errors.rejectValue(field, "jobapplication." + field + ".required");
        }
    }

    private void checkLink(Errors errors) {
        Optional<String> address = WebAddress.read(link);
        if (Input.line(link) != null && address.isEmpty()) {
            errors.rejectValue("link", "jobapplication.link.invalid");
        }
        atMost(errors, JobApplicationDetails.LONGEST_LINK, "link", address.orElse(null));
    }

    private static void checkDay(Errors errors, String field, @Nullable String typed, LocalDate today) {
        Optional<LocalDate> day = Input.date(typed);
        if (Input.line(typed) != null && day.isEmpty()) {
            errors.rejectValue(field, "jobapplication.day.invalid");
        }
        if (day.isPresent() && day.get().isAfter(today.plusYears(1))) {
            errors.rejectValue(field, "jobapplication.day.far");
        }
    }

    private void checkClosing(Errors errors) {
        Optional<LocalDate> sent = Input.date(appliedOn);
        if (Input.date(closingOn)
                .filter(day -> sent.filter(day::isBefore).isPresent())
                .isPresent()) {
            errors.rejectValue("closingOn", "jobapplication.closingOn.beforeSent");
        }
    }

    private static void answered(Errors errors, String field, Optional<?> answer) {
        if (answer.isEmpty()) {
            errors.rejectValue(field, "form.choice");
        }
    }

    private static void atMost(Errors errors, int length, String field, @Nullable String text) {
        if (text != null && text.length() > length) {
            errors.rejectValue(field, "jobapplication." + field + ".tooLong");
        }
    }
}
