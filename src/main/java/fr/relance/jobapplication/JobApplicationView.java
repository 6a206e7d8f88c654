package fr.relance.jobapplication;

import fr.relance.kernel.ContactId;
import fr.relance.kernel.JobApplicationId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A candidature and its people, for reading. */
public record JobApplicationView(
        JobApplicationId id, JobApplicationDetails details, Progress progress, List<ContactView> people, long version) {

    public JobApplicationView {
        people = List.copyOf(people);
    }

    /** The person of that id, if still there. */
    public Optional<ContactView> person(ContactId contactId) {
        return people.stream().filter(person -> person.id().equals(contactId)).findFirst();
    }

    /** What is known of the person met, if that person is still there. */
    public Optional<PersonDetails> personMet(@Nullable ContactId contactId) {
        return Optional.ofNullable(contactId).flatMap(this::person).map(ContactView::person);
    }
}
