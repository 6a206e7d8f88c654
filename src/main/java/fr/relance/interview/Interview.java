package fr.relance.interview;

import fr.relance.kernel.ContactId;
import fr.relance.kernel.InterviewId;
import fr.relance.kernel.JobApplicationId;
import fr.relance.kernel.OwnerId;
import fr.relance.kernel.StaleVersion;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** An entretien and what was announced there about the next steps. */
@Entity
class Interview {

    @Id
    private UUID id;

    private UUID ownerId;
    private UUID jobApplicationId;
    private @Nullable UUID contactId;

    @ElementCollection
    @CollectionTable(name = "interview_person", joinColumns = @JoinColumn(name = "interview_id"))
    @Column(name = "contact_id")
    private Set<UUID> alsoMet = new HashSet<>();

    private LocalDateTime heldAt;

    @Enumerated(EnumType.STRING)
    private InterviewSetting setting;

    private @Nullable String place;
    private @Nullable Integer minutes;
    private @Nullable String invitationUid;
    private @Nullable Integer invitationSequence;

    private int decisionMakersAbove;

    @JdbcTypeCode(SqlTypes.LONGVARCHAR)
    private @Nullable String needs;

    @JdbcTypeCode(SqlTypes.LONGVARCHAR)
    private @Nullable String strengths;

    @JdbcTypeCode(SqlTypes.LONGVARCHAR)
    private @Nullable String talkingPoint;

    @Column(name = "announced_words")
    @JdbcTypeCode(SqlTypes.LONGVARCHAR)
    private @Nullable String announcedWords;

    @Embedded
    private AnnouncedNextSteps nextSteps;

    /** Whether the candidate told how it went: false for one to come that nobody completed since. */
    private boolean debriefed;

    private Instant createdAt;
    private @Nullable Instant deletedAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Interview() {}

    @SuppressWarnings("NullAway.Init") // describe() sets the rest
    Interview(OwnerId owner, RecordInterview command, LocalDateTime now, Instant createdAt) {
        this.id = command.id().value();
        this.ownerId = owner.value();
        this.jobApplicationId = command.jobApplication().value();
        this.createdAt = createdAt;
        invitationUid = command.invited() == null ? null : command.invited().uid();
        invitationSequence =
                command.invited() == null ? null : command.invited().sequence();
        describe(command.details(), now);
    }

    /** Returns whether a fact changed that weighs on the date of a follow-up; what is known already is never stale. */
    boolean edit(long expectedVersion, InterviewDetails details, LocalDateTime now) {
        if (!details().equals(details)) {
            StaleVersion.check(id, expectedVersion, version());
        }
        return correct(details, now);
    }

    /** The same on top of whatever version there is. */
    boolean correct(InterviewDetails details, LocalDateTime now) {
        boolean weighs = !details().planningFacts().equals(details.planningFacts());
        describe(details, now);
        return weighs;
    }

    /** It follows that version of its invitation. */
    void follow(Invited invitation) {
        invitationUid = invitation.uid();
        invitationSequence = invitation.sequence();
    }

    InvitedInterview invited() {
        return new InvitedInterview(view(), invitationSequence == null ? 0 : invitationSequence);
    }

    /** Returns whether it was there. */
    boolean delete(Instant now) {
        boolean present = deletedAt == null;
        deletedAt = present ? now : deletedAt;
        return present;
    }

    boolean isDeleted() {
        return deletedAt != null;
    }

    /** Brings it back where the form that recorded it is sent again. */
    void comeBack() {
        deletedAt = null;
    }

    InterviewState state() {
        return new InterviewState(
                jobApplicationId,
                contactId,
                alsoMet,
                heldAt,
                setting,
                decisionMakersAbove,
                needs,
                strengths,
                talkingPoint,
                announcedWords,
                nextSteps,
                debriefed,
                createdAt,
                deletedAt,
                place,
                minutes,
                invitationSequence);
    }

    void restore(InterviewState state) {
        contactId = state.contact();
        meet(state.alsoMet());
        heldAt = state.heldAt();
        setting = state.setting();
        decisionMakersAbove = state.decisionMakersAbove();
        needs = state.needs();
        strengths = state.strengths();
        talkingPoint = state.talkingPoint();
        announcedWords = state.announcedWords();
        nextSteps = state.nextSteps();
        debriefed = state.debriefed();
        deletedAt = state.deletedAt();
        place = state.place();
        minutes = state.minutes();
        invitationSequence = state.invitationSequence();
    }

    JobApplicationId jobApplication() {
        return new JobApplicationId(jobApplicationId);
    }

    InterviewView view() {
        return new InterviewView(new InterviewId(id), jobApplication(), details(), debriefed, version());
    }

    private InterviewDetails details() {
        return new InterviewDetails(
                heldAt,
                setting,
                new Venue(place, minutes),
                contactId == null ? null : new ContactId(contactId),
                alsoMet.stream().map(ContactId::new).collect(Collectors.toSet()),
                decisionMakersAbove,
                needs,
                strengths,
                talkingPoint,
                announcedWords,
                nextSteps.value());
    }

    private void describe(InterviewDetails details, LocalDateTime now) {
        heldAt = details.at();
        setting = details.setting();
        place = details.venue().place();
        minutes = details.venue().minutes();
        contactId = details.metWith() == null ? null : details.metWith().value();
        meet(details.alsoMet().stream().map(ContactId::value).collect(Collectors.toSet()));
        decisionMakersAbove = details.decisionMakersAbove();
        needs = details.needs();
        strengths = details.strengths();
        talkingPoint = details.talkingPoint();
        announcedWords = details.announcedWords();
        nextSteps = AnnouncedNextSteps.of(details.nextSteps());
        debriefed = !heldAt.isAfter(now);
    }

    private void meet(Set<UUID> others) {
        alsoMet.retainAll(others);
        alsoMet.addAll(others);
    }

    private long version() {
        return version == null ? 0 : version;
    }
}
