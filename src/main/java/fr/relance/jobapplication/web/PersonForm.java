package fr.relance.jobapplication.web;

import fr.relance.jobapplication.ContactView;
import fr.relance.jobapplication.PersonDetails;
import fr.relance.kernel.Civility;
import fr.relance.kernel.ContactId;
import fr.relance.kernel.Input;
import fr.relance.kernel.Phone;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * What was typed about a person, as it was typed.
 *
 * @param id chosen when a blank form is shown, so that the form sent twice adds one person
 * @param version of the person when an edited form was shown
 */
record PersonForm(
        @Nullable String id,
        @Nullable String version,
        @Nullable String civility,

        @Size(max = PersonDetails.LONGEST_NAME) @Nullable String firstName,

        @Size(max = PersonDetails.LONGEST_NAME) @Nullable String lastName,

        @Size(max = PersonDetails.LONGEST_ROLE) @Nullable String role,

        @Size(max = PersonDetails.LONGEST_EMAIL) @Email @Nullable
        String email,

        @Pattern(regexp = Phone.TYPED, message = "{form.phone}") @Nullable
        String directPhone,

        @Size(max = PersonDetails.LONGEST_NAME) @Nullable String assistantName,

        @Pattern(regexp = Phone.TYPED, message = "{form.phone}") @Nullable
        String assistantPhone) {

    static PersonForm blank() {
        PersonDetails nothing = new PersonDetails(null, null, null, null, null, null, null, null);
        return of(UUID.randomUUID().toString(), null, nothing);
    }

    static PersonForm of(ContactView view) {
        return of(view.id().toString(), String.valueOf(view.version()), view.person());
    }

    private static PersonForm of(String id, @Nullable String version, PersonDetails person) {
        return new PersonForm(
                id,
                version,
                Objects.toString(person.civility(), null),
                person.firstName(),
                person.lastName(),
                person.role(),
                person.email(),
                person.directPhone(),
                person.assistantName(),
                person.assistantPhone());
    }

    /** Whether the form makes sense as a whole. */
    boolean passes(Errors errors) {
        if (Input.line(civility) != null
                && Input.constant(Civility.class, civility).isEmpty()) {
            errors.rejectValue("civility", "jobapplication.choice.unknown");
        }
        if (!errors.hasErrors() && person().isEmpty()) {
            errors.rejectValue("lastName", "jobapplication.person.empty");
        }
        return !errors.hasErrors();
    }

    /** The id of the person to add; a fresh one if the form carried none. */
    ContactId newId() {
        return new ContactId(Input.id(id).orElseGet(UUID::randomUUID));
    }

    /** The version that was seen; one that no row has if the form carried none. */
    long seenVersion() {
        return Input.version(version);
    }

    /** The command. */
    PersonDetails person() {
        return new PersonDetails(
                Input.constant(Civility.class, civility).orElse(null),
                firstName,
                lastName,
                role,
                email,
                directPhone,
                assistantName,
                assistantPhone);
    }
}
