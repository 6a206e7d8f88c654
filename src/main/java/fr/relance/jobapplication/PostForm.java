package fr.relance.jobapplication;

import fr.relance.kernel.Input;
import fr.relance.kernel.WebAddress;
import fr.relance.planning.Origin;
import fr.relance.planning.Seniority;
import fr.relance.planning.Urgency;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * What was typed about a post, as it was typed, below {@link #PATH} in the form of each page that asks for it; drawn by
 * {@code jobapplication/fields}. What a page leaves out has its usual value. Lengths are those of {@link JobApplicationDetails}.
 */
public record PostForm(
        @Size(max = JobApplicationDetails.LONGEST_LINE) @Nullable
        String company,

        @Size(max = JobApplicationDetails.LONGEST_LINE) @Nullable
        String position,

        @Size(max = JobApplicationDetails.LONGEST_LINK) @Nullable
        String link,

        @Size(max = JobApplicationDetails.LONGEST_LINE) @Nullable
        String place,

        String origin,
        @Nullable String contract,
        String seniority,
        String urgency,
        @Nullable String directContactRole,
        @Nullable String appliedOn,
        @Nullable String closingOn,

        @Size(max = JobApplicationDetails.LONGEST_NOTES) @Nullable
        String notes) {

    /** Where it stands in a form. */
    public static final String PATH = "post";

    /** Nothing typed yet. */
    public static final PostForm BLANK = of(JobApplicationDetails.of("", ""));

    /** The usual answers where none was asked for. */
    public PostForm {
        origin = Objects.requireNonNullElse(origin, Origin.OFFER.name());
        seniority = Objects.requireNonNullElse(seniority, Seniority.EXPERIENCED.name());
        urgency = Objects.requireNonNullElse(urgency, Urgency.NORMAL.name());
        notes = Input.singleBreaks(notes);
    }

    /** What is known already. */
    public static PostForm of(JobApplicationDetails details) {
        return new PostForm(
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

    /** The same with its name, and what weighs on dates, alone. */
    public PostForm inShort() {
        return new PostForm(
                company,
                position,
                null,
                null,
                Origin.OFFER.name(),
                null,
                seniority,
                urgency,
                directContactRole,
                null,
                null,
                null);
    }

    /** The post; what makes no sense on that day, beyond what annotations say, is told next to its field. */
    public JobApplicationDetails details(LocalDate today, Errors errors) {
        errors.pushNestedPath(PATH);
        JobApplicationDetails details = new JobApplicationDetails(
                required("company", company, errors),
                required("position", position, errors),
                address(errors),
                Input.line(place),
                chosen(Origin.class, "origin", origin, errors).orElse(Origin.OFFER),
                Input.line(contract) == null
                        ? null
                        : chosen(Contract.class, "contract", contract, errors).orElse(null),
                chosen(Seniority.class, "seniority", seniority, errors).orElse(Seniority.EXPERIENCED),
                chosen(Urgency.class, "urgency", urgency, errors).orElse(Urgency.NORMAL),
                Boolean.parseBoolean(directContactRole),
                day("appliedOn", appliedOn, today, errors),
                day("closingOn", closingOn, today, errors),
                Input.text(notes));
        if (details.appliedOn() != null
                && details.closingOn() != null
                && details.closingOn().isBefore(details.appliedOn())) {
            errors.rejectValue("closingOn", "jobapplication.closingOn.beforeSent");
        }
        errors.popNestedPath();
        return details;
    }

    private static String required(String field, @Nullable String typed, Errors errors) {
        String line = Input.line(typed);
        if (line == null) {
            errors.rejectValue(field, "jobapplication." + field + ".required");
        }
        return Objects.requireNonNullElse(line, "");
    }

    /** An address becomes longer by what people leave out of it. */
    private @Nullable String address(Errors errors) {
        String address = WebAddress.read(link).orElse(null);
        if (Input.line(link) != null && address == null) {
            errors.rejectValue("link", "jobapplication.link.invalid");
        }
        if (address != null
                && address.length() > JobApplicationDetails.LONGEST_LINK
                && !errors.hasFieldErrors("link")) {
            errors.rejectValue("link", "jobapplication.link.tooLong");
        }
        return address;
    }

    private static @Nullable LocalDate day(String field, @Nullable String typed, LocalDate today, Errors errors) {
        LocalDate day = Input.date(typed).orElse(null);
        if (Input.line(typed) != null && day == null) {
            errors.rejectValue(field, "jobapplication.day.invalid");
        }
        if (day != null && day.isAfter(today.plusYears(1))) {
            errors.rejectValue(field, "jobapplication.day.far");
        }
        return day;
    }

    private static <E extends Enum<E>> Optional<E> chosen(
            Class<E> answers, String field, @Nullable String typed, Errors errors) {
        Optional<E> answer = Input.constant(answers, typed);
        if (answer.isEmpty()) {
            errors.rejectValue(field, "form.choice");
        }
        return answer;
    }
}
