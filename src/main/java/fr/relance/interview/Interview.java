package fr.relance.interview;

import fr.relance.kernel.ContactId;
import fr.relance.kernel.InterviewId;
import fr.relance.kernel.OwnerId;
import fr.relance.kernel.StaleVersion;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** An entretien and what was announced there about the next steps. */
@Entity
@DiscriminatorValue("INTERVIEW")
class Interview extends AnnouncedFact<InterviewState> {

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "interview_person", joinColumns = @JoinColumn(name = "interview_id"))
    @Column(name = "contact_id")
    private Set<ContactId> alsoMet = new HashSet<>();

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

    /** Whether the candidate told how it went: false for one to come that nobody completed since. */
    private boolean debriefed;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Interview() {}

    @SuppressWarnings("NullAway.Init") // describe() sets the rest
    Interview(OwnerId owner, RecordInterview command, LocalDateTime now, Instant createdAt) {
        super(command.id().value(), owner, command.jobApplication(), createdAt);
        invitationUid = command.invited() == null ? null : command.invited().uid();
        invitationSequence =
                command.invited() == null ? null : command.invited().sequence();
        describe(command.details(), now);
    }

    /** Returns whether a fact changed that weighs on the date of a follow-up; what is known already is never stale. */
    boolean edit(long expectedVersion, InterviewDetails details, LocalDateTime now) {
        if (!details().equals(details)) {
            StaleVersion.check(id(), expectedVersion, version());
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

    @Override
    AnnouncedFactView view(Stream<InterviewView> meetings) {
        return AnnouncedFactView.of(new InterviewId(rowId()), details());
    }

    @Override
    Stream<String> texts() {
        return Stream.of(words, needs, strengths, talkingPoint).flatMap(Stream::ofNullable);
    }

    @Override
    protected InterviewState state() {
        return new InterviewState(
                contactId == null ? null : contactId.value(),
                alsoMet.stream().map(ContactId::value).collect(Collectors.toSet()),
                happenedAt,
                setting,
                decisionMakersAbove,
                needs,
                strengths,
                talkingPoint,
                words,
                nextSteps,
                debriefed,
                deletedAt,
                place,
                minutes,
                invitationSequence);
    }

    @Override
    protected void restore(InterviewState state) {
        contactId = state.contact() == null ? null : new ContactId(state.contact());
        meet(state.alsoMet().stream().map(ContactId::new).collect(Collectors.toSet()));
        happenedAt = state.happenedAt();
        setting = state.setting();
        decisionMakersAbove = state.decisionMakersAbove();
        needs = state.needs();
        strengths = state.strengths();
        talkingPoint = state.talkingPoint();
        words = state.words();
        nextSteps = state.nextSteps();
        debriefed = state.debriefed();
        deletedAt = state.deletedAt();
        place = state.place();
        minutes = state.minutes();
        invitationSequence = state.invitationSequence();
    }

    InterviewView view() {
        return new InterviewView(new InterviewId(rowId()), jobApplication(), details(), debriefed, version());
    }

    private InterviewDetails details() {
        return new InterviewDetails(
                happenedAt,
                setting,
                new Venue(place, minutes),
                contactId,
                alsoMet,
                decisionMakersAbove,
                needs,
                strengths,
                talkingPoint,
                words,
                nextSteps());
    }

    private void describe(InterviewDetails details, LocalDateTime now) {
        happenedAt = details.at();
        setting = details.setting();
        place = details.venue().place();
        minutes = details.venue().minutes();
        contactId = details.metWith();
        meet(details.alsoMet());
        decisionMakersAbove = details.decisionMakersAbove();
        needs = details.needs();
        strengths = details.strengths();
        talkingPoint = details.talkingPoint();
        words = details.announcedWords();
        nextSteps = AnnouncedNextSteps.of(details.nextSteps());
        debriefed = !happenedAt.isAfter(now);
    }

    private void meet(Set<ContactId> others) {
        alsoMet.retainAll(others);
        alsoMet.addAll(others);
    }
}
