package fr.relance.jobapplication;

import fr.relance.journal.RecoverableRow;
import fr.relance.kernel.Civility;
import fr.relance.kernel.ContactId;
import fr.relance.kernel.JobApplicationId;
import fr.relance.kernel.OwnerId;
import fr.relance.kernel.StaleVersion;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person behind one candidature; part of its aggregate. */
@Entity
class Contact extends RecoverableRow<Contact.State> {

    @Id
    private ContactId id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "job_application_id")
    private JobApplication jobApplication;

    @Enumerated(EnumType.STRING)
    private @Nullable Civility civility;

    private @Nullable String firstName;
    private @Nullable String lastName;

    @Column(name = "job_title")
    private @Nullable String role;

    private @Nullable String email;
    private @Nullable String directPhone;
    private @Nullable String assistantName;
    private @Nullable String assistantPhone;
    private @Nullable Instant deletedAt;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Contact() {}

    Contact(ContactId id, JobApplication jobApplication, PersonDetails person) {
        this.id = id;
        this.jobApplication = jobApplication;
        describe(person);
    }

    ContactId id() {
        return id;
    }

    /** Whether it is there and just that. */
    boolean says(PersonDetails person) {
        return isPresent() && details().equals(person);
    }

    boolean isPresent() {
        return deletedAt == null;
    }

    /** Returns whether another way to reach the person became known, or one went; what is known already is never stale. */
    boolean edit(long expectedVersion, PersonDetails person) {
        if (details().equals(person)) {
            return false;
        }
        StaleVersion.check(id, expectedVersion, version());
        boolean reachedOtherwise = !details().reachableBy().equals(person.reachableBy());
        describe(person);
        return reachedOtherwise;
    }

    void delete(Instant now) {
        deletedAt = now;
    }

    @Override
    protected UUID rowId() {
        return id.value();
    }

    @Override
    protected OwnerId owner() {
        return jobApplication.owner();
    }

    @Override
    protected JobApplicationId jobApplication() {
        return jobApplication.id();
    }

    @Override
    protected State state() {
        return new State(details(), deletedAt);
    }

    @Override
    protected void restore(State state) {
        describe(state.person());
        deletedAt = state.deletedAt();
    }

    @Override
    protected void takeAway(Instant now) {
        delete(now);
    }

    ContactView view() {
        return new ContactView(id, details(), version());
    }

    private PersonDetails details() {
        return new PersonDetails(
                civility, firstName, lastName, role, email, directPhone, assistantName, assistantPhone);
    }

    private void describe(PersonDetails person) {
        civility = person.civility();
        firstName = person.firstName();
        lastName = person.lastName();
        role = person.role();
        email = person.email();
        directPhone = person.directPhone();
        assistantName = person.assistantName();
        assistantPhone = person.assistantPhone();
    }

    /** How a person stands, for undo. */
    record State(PersonDetails person, @Nullable Instant deletedAt) {}
}
