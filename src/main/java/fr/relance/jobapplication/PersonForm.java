package fr.relance.jobapplication;

import fr.relance.kernel.Civility;
import fr.relance.kernel.Input;
import fr.relance.kernel.Phone;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * What was typed about a person, as it was typed, below {@link #PATH} in the form of each page that asks for it; drawn by
 * {@code jobapplication/person-fields}. Lengths are those of {@link PersonDetails}.
 *
 * @param civility one of {@link Civility}, empty where it is not known
 */
public record PersonForm(
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

    /** Where it stands in a form. */
    public static final String PATH = "person";

    /** Nothing typed yet. */
    public static final PersonForm BLANK = new PersonForm(null, null, null, null, null, null, null, null);

    /** What is pasted or proposed by a phone often ends with a blank, and nothing must hang on that. */
    public PersonForm {
        email = Input.line(email);
        directPhone = Input.line(directPhone);
        assistantPhone = Input.line(assistantPhone);
    }

    /** What is known already. */
    public static PersonForm of(PersonDetails person) {
        return new PersonForm(
                Objects.toString(person.civility(), null),
                person.firstName(),
                person.lastName(),
                person.role(),
                person.email(),
                person.directPhone(),
                person.assistantName(),
                person.assistantPhone());
    }

    /** The person; what makes no sense, beyond what annotations say, is told next to its field. */
    public PersonDetails details(Errors errors) {
        Civility known = Input.constant(Civility.class, civility).orElse(null);
        if (known == null && Input.line(civility) != null) {
            errors.rejectValue(PATH + ".civility", "form.choice");
        }
        return new PersonDetails(known, firstName, lastName, role, email, directPhone, assistantName, assistantPhone);
    }

    /** Whether nothing at all was typed. */
    public boolean isBlank() {
        return Input.line(civility) == null
                && new PersonDetails(null, firstName, lastName, role, email, directPhone, assistantName, assistantPhone)
                        .isEmpty();
    }
}
