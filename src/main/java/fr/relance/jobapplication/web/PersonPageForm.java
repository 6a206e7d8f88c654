package fr.relance.jobapplication.web;

import fr.relance.jobapplication.ContactView;
import fr.relance.jobapplication.PersonDetails;
import fr.relance.jobapplication.PersonForm;
import fr.relance.kernel.ContactId;
import fr.relance.kernel.Input;
import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * A person who is added to a candidature, or changed.
 *
 * @param id chosen when a blank form is shown, so that the form sent twice adds one person
 * @param version of the person when an edited form was shown
 */
record PersonPageForm(
        @Nullable String id,
        @Nullable String version,
        @Valid PersonForm person) {

    PersonPageForm {
        person = person == null ? PersonForm.BLANK : person;
    }

    static PersonPageForm blank() {
        return new PersonPageForm(UUID.randomUUID().toString(), null, PersonForm.BLANK);
    }

    static PersonPageForm of(ContactView view) {
        return new PersonPageForm(view.id().toString(), String.valueOf(view.version()), PersonForm.of(view.person()));
    }

    /** The person, of whom one detail is enough; only to be used without errors. */
    PersonDetails details(Errors errors) {
        PersonDetails details = person.details(errors);
        if (!errors.hasErrors() && details.isEmpty()) {
            errors.rejectValue(PersonForm.PATH + ".lastName", "jobapplication.person.empty");
        }
        return details;
    }

    /** The id of the person to add; a fresh one if the form carried none. */
    ContactId newId() {
        return new ContactId(Input.id(id).orElseGet(UUID::randomUUID));
    }

    /** The version that was seen; one that no row has if the form carried none. */
    long seenVersion() {
        return Input.version(version);
    }
}
