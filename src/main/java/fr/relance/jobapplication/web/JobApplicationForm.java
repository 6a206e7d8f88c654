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
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was typed about a post, as it was typed.
 *
 * @param id chosen when a blank form is shown, so that the form sent twice creates one candidature
 * @param version of the candidature when an edited form was shown
 */
record JobApplicationForm(
        @Nullable String id,
        @Nullable String version,

        @Size(max = 120, message = "{form.tooLong}") @Nullable
        String company,

        @Size(max = 120, message = "{form.tooLong}") @Nullable
        String position,

        @Nullable String link,

        @Size(max = 120, message = "{form.tooLong}") @Nullable
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
}
