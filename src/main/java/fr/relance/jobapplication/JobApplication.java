package fr.relance.jobapplication;

import fr.relance.journal.RecoverableRow;
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
class JobApplication extends RecoverableRow<JobApplication.State> {

    @Id
    private JobApplicationId id;

    private OwnerId ownerId;
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
    private Progress progress;

    private Instant createdAt;

    /** Moves with the people, too: that alone is no conflict with a form of the post. */
    @OptimisticLock(excluded = true)
    private Instant updatedAt;

    private @Nullable Instant deletedAt;

    @OneToMany(mappedBy = "jobApplication", cascade = CascadeType.ALL)
    @OrderBy("lastName, firstName, id")
    private List<Contact> contacts = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected JobApplication() {}

    @SuppressWarnings("NullAway.Init") // describe() sets the rest
    JobApplication(JobApplicationId id, OwnerId owner, JobApplicationDetails details, Instant now) {
        this.id = id;
        this.ownerId = owner;
        this.createdAt = now;
        this.progress = Progress.begin(details.appliedOn() != null, now);
        describe(details, now);
    }

    JobApplicationId id() {
        return id;
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
            progress = progress.after(sent ? StageEvent.SENT : StageEvent.UNSENT, now);
        }
        describe(details, now);
        return weighs;
    }

    /** Moves it by hand: what is marked as sent is sent that day at the latest, what is not yet to be sent is not sent. */
    boolean move(long expectedVersion, Stage to, LocalDate today, Instant now) {
        if (progress.stage() == to) {
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
        Stage before = progress.stage();
        progress = progress.after(event, now);
        updatedAt = now;
        return progress.stage() != before;
    }

    /** An interview counts on a closed candidature only if it is held after the closing. */
    boolean interviewHeld(Instant heldAt, Instant now) {
        Instant closed = progress.closedAt();
        return (closed == null || heldAt.isAfter(closed)) && happens(StageEvent.INTERVIEW, now);
    }

    /** The request was answered; returns whether one waited. */
    boolean replied(Instant now) {
        boolean owed = progress.replyOwed();
        progress = progress.replied();
        updatedAt = now;
        return owed;
    }

    /** The candidate goes on waiting though nothing came. */
    void waitUntil(LocalDate day) {
        progress = progress.patientUntil(day);
    }

    boolean isDeleted() {
        return deletedAt != null;
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
        return ownerId;
    }

    @Override
    protected JobApplicationId jobApplication() {
        return id;
    }

    @Override
    protected State state() {
        return new State(details(), progress, updatedAt, deletedAt);
    }

    @Override
    protected void restore(State state) {
        describe(state.details(), state.updatedAt());
        progress = state.progress();
        deletedAt = state.deletedAt();
    }

    @Override
    protected void takeAway(Instant now) {
        delete(now);
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

    Progress progress() {
        return progress;
    }

    JobApplicationView view() {
        List<ContactView> people =
                contacts.stream().filter(Contact::isPresent).map(Contact::view).toList();
        return new JobApplicationView(id(), details(), progress, people, version());
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

    /** How a candidature stands, for undo. */
    record State(
            JobApplicationDetails details,
            Progress progress,
            Instant updatedAt,
            @Nullable Instant deletedAt) {}
}
