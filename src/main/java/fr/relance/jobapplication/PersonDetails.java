package fr.relance.jobapplication;

import fr.relance.kernel.Civility;
import fr.relance.kernel.Input;
import fr.relance.kernel.Phone;
import fr.relance.planning.ContactDetails;
import org.jspecify.annotations.Nullable;

/**
 * A person behind a candidature, as far as known; lengths are those of the table.
 *
 * @param role what the person does there, « DRH » for example
 */
public record PersonDetails(
        @Nullable Civility civility,
        @Nullable String firstName,
        @Nullable String lastName,
        @Nullable String role,
        @Nullable String email,
        @Nullable String directPhone,
        @Nullable String assistantName,
        @Nullable String assistantPhone) {

    /** The greatest length of a first name, a last name or an assistant's name. */
    public static final int LONGEST_NAME = 100;

    /** The greatest length of a role. */
    public static final int LONGEST_ROLE = 120;

    /** The greatest length of an address. */
    public static final int LONGEST_EMAIL = 254;

    /** Each detail on one line; null where nothing is left of it. */
    public PersonDetails {
        firstName = Input.line(firstName);
        lastName = Input.line(lastName);
        role = Input.line(role);
        email = Input.line(email);
        directPhone = Input.line(directPhone);
        assistantName = Input.line(assistantName);
        assistantPhone = Input.line(assistantPhone);
    }

    /** Which ways to reach this person are known. */
    public ContactDetails reachableBy() {
        return new ContactDetails(email != null, directPhone != null, assistantPhone != null);
    }

    /** What a telephone dials for the direct line; null if it is unknown. */
    public @Nullable String directPhoneDialled() {
        return directPhone == null ? null : Phone.dialled(directPhone);
    }

    /** What a telephone dials for the assistant; null if that number is unknown. */
    public @Nullable String assistantPhoneDialled() {
        return assistantPhone == null ? null : Phone.dialled(assistantPhone);
    }

    /** Whether nothing at all was told. */
    public boolean isEmpty() {
        return equals(new PersonDetails(null, null, null, null, null, null, null, null));
    }
}
