package fr.relance.jobapplication;

import fr.relance.kernel.ContactId;
import fr.relance.kernel.JobApplicationId;
import fr.relance.kernel.NotFound;
import fr.relance.kernel.OwnerId;
import fr.relance.kernel.StaleVersion;
import fr.relance.planning.Origin;
import fr.relance.planning.Seniority;
import fr.relance.planning.Urgency;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.OptimisticLock;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A candidature and the people behind it. */
@Entity
class JobApplication {

    @Id
    private UUID id;

    private UUID ownerId;
    private String company;

    @Column(name = "job_position")
    private String position;

    private @Nullable String link;
    private @Nullable String place;

    @Enumerated(EnumType.STRING)
    private Origin origin;

    @Enumerated(EnumType.STRING)
    private @Nullable Contract contract;

    @Enumerated(EnumType.STRING)
    private Seniority seniority;

    @Enumerated(EnumType.STRING)
    private Urgency urgency;

    private boolean directContactRole;
    private @Nullable LocalDate appliedOn;
    private @Nullable LocalDate closingOn;

    @JdbcTypeCode(SqlTypes.LONGVARCHAR)
    private @Nullable String notes;

    @Embedded
    private Standing standing;

    private Instant createdAt;

    /** Moves with the people, too: that alone is no conflict with a form of the post. */
    @OptimisticLock(excluded = true)
    private Instant updatedAt;

    private @Nullable Instant deletedAt;

    @OneToMany(mappedBy = "jobApplication", cascade = CascadeType.ALL)
    @OrderBy("lastName, firstName, id")
    private List<Contact> contacts = new ArrayList<>();

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected JobApplication() {}

    @SuppressWarnings("NullAway.Init") // describe() sets the rest
    JobApplication(JobApplicationId id, OwnerId owner, JobApplicationDetails details, Instant now) {
        this.id = id.value();
        this.ownerId = owner.value();
        this.createdAt = now;
        this.standing = Standing.begin(details.appliedOn() != null, now);
        describe(details, now);
    }

    JobApplicationId id() {
        return new JobApplicationId(id);
    }

    /** Returns whether a fact changed that weighs on the date of a follow-up; what is known already is never stale. */
    boolean edit(long expectedVersion, JobApplicationDetails details, Instant now) {
        if (details().equals(details)) {
            return false;
        }
        StaleVersion.check(id, expectedVersion, version());
        boolean weighs = !details().planningFacts().equals(details.planningFacts());
        boolean sent = details.appliedOn() != null;
        if (sent != (appliedOn != null)) {
            standing = standing.after(sent ? StageEvent.SENT : StageEvent.UNSENT, now);
        }
        describe(details, now);
        return weighs;
    }

    /** Moves it by hand: what is marked as sent is sent that day at the latest, what is not yet to be sent is not sent. */
    boolean move(long expectedVersion, Stage to, LocalDate today, Instant now) {
        if (standing.stage() == to) {
            return false;
        }
        StaleVersion.check(id, expectedVersion, version());
        happens(StageEvent.to(to), now);
        if (to == Stage.TO_APPLY) {
            appliedOn = null;
        } else if (to == Stage.APPLIED && appliedOn == null) {
            appliedOn = today;
        }
        return true;
    }

    /** What somebody saw in another tab is no ground to decide. */
    void checkVersion(long expected) {
        StaleVersion.check(id, expected, version());
    }

    /** Takes in what happened; returns whether it led to another stage. */
    boolean happens(StageEvent event, Instant now) {
        Stage before = standing.stage();
        standing = standing.after(event, now);
        updatedAt = now;
        return standing.stage() != before;
    }

    /** An interview counts on a closed candidature only if it is held after the closing. */
    boolean interviewHeld(Instant heldAt, Instant now) {
        Instant closed = standing.closedAt();
        return (closed == null || heldAt.isAfter(closed)) && happens(StageEvent.INTERVIEW, now);
    }

    /** The request was answered; returns whether one waited. */
    boolean replied(Instant now) {
        boolean owed = standing.replyOwed();
        standing = standing.replied();
        updatedAt = now;
        return owed;
    }

    /** The candidate goes on waiting though nothing came. */
    void waitUntil(LocalDate day) {
        standing = standing.patientUntil(day);
    }

    boolean isDeleted() {
        return deletedAt != null;
    }

    void delete(Instant now) {
        deletedAt = now;
    }

    /** How it stands, for undo. */
    JobApplicationState state() {
        return new JobApplicationState(details(), standing, updatedAt, deletedAt);
    }

    /** As it stood. */
    void restore(JobApplicationState state) {
        describe(state.details(), state.updatedAt());
        standing = state.standing();
        deletedAt = state.deletedAt();
    }

    List<Contact> contacts() {
        return contacts;
    }

    Contact add(ContactId contactId, PersonDetails person, Instant now) {
        Contact contact = new Contact(contactId, this, person);
        contacts.add(contact);
        updatedAt = now;
        return contact;
    }

    boolean knows(ContactId contactId) {
        return contacts.stream().anyMatch(contact -> contact.id().equals(contactId));
    }

    /** The person of that id, removed ones included. */
    Contact contact(ContactId contactId) {
        return contacts.stream()
                .filter(contact -> contact.id().equals(contactId))
                .findFirst()
                .orElseThrow(() -> new NotFound(contactId));
    }

    JobApplicationView view() {
        List<ContactView> people =
                contacts.stream().filter(Contact::isPresent).map(Contact::view).toList();
        return new JobApplicationView(id(), details(), standing.view(), people, version());
    }

    private JobApplicationDetails details() {
        return new JobApplicationDetails(
                company,
                position,
                link,
                place,
                origin,
                contract,
                seniority,
                urgency,
                directContactRole,
                appliedOn,
                closingOn,
                notes);
    }

    private void describe(JobApplicationDetails details, Instant now) {
        company = details.company();
        position = details.position();
        link = details.link();
        place = details.place();
        origin = details.origin();
        contract = details.contract();
        seniority = details.seniority();
        urgency = details.urgency();
        directContactRole = details.directContactRole();
        appliedOn = details.appliedOn();
        closingOn = details.closingOn();
        notes = details.notes();
        updatedAt = now;
    }

    private long version() {
        return version == null ? 0 : version;
    }
}
