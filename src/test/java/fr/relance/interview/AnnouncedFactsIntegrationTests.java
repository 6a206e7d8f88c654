package fr.relance.interview;

import static fr.relance.support.Recordings.TUESDAY;
import static fr.relance.support.Recordings.VAGUE;
import static fr.relance.support.Recordings.callBackOn;
import static fr.relance.support.Recordings.promisedBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.relance.jobapplication.JobApplicationDetails;
import fr.relance.jobapplication.JobApplications;
import fr.relance.kernel.ContactId;
import fr.relance.kernel.JobApplicationId;
import fr.relance.kernel.NotFound;
import fr.relance.kernel.OwnerId;
import fr.relance.planning.NextSteps;
import fr.relance.planning.Origin;
import fr.relance.planning.Seniority;
import fr.relance.planning.Urgency;
import fr.relance.support.IntegrationTest;
import fr.relance.support.Recordings;
import fr.relance.support.Recordings.Recorded;
import fr.relance.support.SignedInPeople;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The later of the latest interview and the latest new date drives the plan. */
@IntegrationTest
class AnnouncedFactsIntegrationTests {

    private static final NextSteps BY_THE_SEVENTEENTH = promisedBy(LocalDate.of(2026, 3, 17));

    private static final JobApplicationDetails SENT = new JobApplicationDetails(
            "Le Grand Hôtel",
            "chef de rang",
            null,
            null,
            Origin.OFFER,
            null,
            Seniority.EXPERIENCED,
            Urgency.NORMAL,
            false,
            LocalDate.of(2026, 2, 24),
            null,
            null);

    @Autowired
    private Interviews interviews;

    @Autowired
    private Announcements announcements;

    @Autowired
    private JobApplications jobApplications;

    @Autowired
    private Recordings recordings;

    @Autowired
    private SignedInPeople people;

    private OwnerId owner = OwnerId.random();

    @BeforeEach
    void signUp() {
        owner = people.newPerson().owner();
    }

    @Test
    void nothingWasAnnouncedBeforeTheFirstInterview() {
        assertThat(interviews.latestFact(owner, candidature())).isEmpty();
    }

    @Test
    void theLatestInterviewIsTheFactEvenOneToCome() {
        Recorded first = recordings.tuesday(owner, VAGUE);
        Recorded second = recordings.again(owner, first, TUESDAY.plusDays(3), callBackOn(LocalDate.of(2026, 3, 10)));

        AnnouncedFact fact = latest(first.jobApplication());

        assertThat(fact).isEqualTo(AnnouncedFact.of(interviews.get(owner, second.interview())));
        assertThat(fact.subject()).isEqualTo(second.interview().value());
        assertThat(fact.isNewDate()).isFalse();
    }

    @Test
    void aNewDateAfterTheInterviewDrivesAndKnowsTheInterviewItFollows() {
        Recorded recorded = recordings.tuesday(owner, VAGUE);
        UUID id = announce(recorded.jobApplication(), TUESDAY.plusMinutes(90), recorded.metWith());

        AnnouncedFact fact = latest(recorded.jobApplication());

        assertThat(fact)
                .isEqualTo(new AnnouncedFact(
                        id,
                        recorded.interview(),
                        interviews.get(owner, recorded.interview()).details(),
                        TUESDAY.plusMinutes(90),
                        BY_THE_SEVENTEENTH,
                        "Nous décidons mi-mars.",
                        recorded.metWith()));
        assertThat(fact.isNewDate()).isTrue();
        assertThat(interviews.fact(owner, id)).contains(fact);
    }

    @Test
    void aNewDateDrivesWithoutAnyInterview() {
        JobApplicationId candidature = candidature();
        UUID id = announce(candidature, TUESDAY, null);

        AnnouncedFact fact = latest(candidature);

        assertThat(fact.subject()).isEqualTo(id);
        assertThat(fact.interview()).isNull();
        assertThat(fact.details()).isNull();
        assertThat(fact.isNewDate()).isTrue();
    }

    @Test
    void aLaterInterviewOutweighsANewDateAndALaterNewDateTheEarlierOne() {
        Recorded first = recordings.tuesday(owner, VAGUE);
        announce(first.jobApplication(), TUESDAY.plusMinutes(30), null);
        UUID later = announce(first.jobApplication(), TUESDAY.plusMinutes(60), null);
        assertThat(latest(first.jobApplication()).subject()).isEqualTo(later);

        Recorded second = recordings.again(owner, first, TUESDAY.plusMinutes(90), VAGUE);

        assertThat(latest(first.jobApplication()).subject())
                .isEqualTo(second.interview().value());
        assertThat(interviews.fact(owner, later))
                .hasValueSatisfying(earlier -> assertThat(earlier.interview()).isEqualTo(first.interview()));
    }

    @Test
    void aDeletedInterviewIsNoFact() {
        Recorded recorded = recordings.tuesday(owner, VAGUE);
        interviews.delete(owner, recorded.interview());

        assertThat(interviews.latestFact(owner, recorded.jobApplication())).isEmpty();
        assertThat(interviews.fact(owner, recorded.interview().value())).isEmpty();
    }

    @Test
    void theFactsOfOthersAreNotFound() {
        Recorded recorded = recordings.tuesday(owner, VAGUE);
        UUID newDate = announce(recorded.jobApplication(), TUESDAY.plusMinutes(5), null);
        OwnerId other = people.newPerson().owner();

        assertThat(interviews.latestFact(other, recorded.jobApplication())).isEmpty();
        assertThat(interviews.fact(other, recorded.interview().value())).isEmpty();
        assertThat(interviews.fact(other, newDate)).isEmpty();
        assertThatThrownBy(() -> announcements.announce(other, command(recorded.jobApplication(), TUESDAY, null)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> announce(recorded.jobApplication(), TUESDAY, new ContactId(UUID.randomUUID())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void theSameFormSentTwiceAnnouncesOnce() {
        JobApplicationId candidature = candidature();
        AnnounceNewDate command = command(candidature, TUESDAY, null);

        announcements.announce(owner, command);
        announcements.announce(owner, command);

        assertThat(latest(candidature).subject()).isEqualTo(command.id());
    }

    private AnnouncedFact latest(JobApplicationId candidature) {
        return interviews.latestFact(owner, candidature).orElseThrow();
    }

    private UUID announce(JobApplicationId candidature, LocalDateTime at, @Nullable ContactId contact) {
        AnnounceNewDate command = command(candidature, at, contact);
        announcements.announce(owner, command);
        return command.id();
    }

    private static AnnounceNewDate command(
            JobApplicationId candidature, LocalDateTime at, @Nullable ContactId contact) {
        return new AnnounceNewDate(
                UUID.randomUUID(), candidature, at, contact, "Nous décidons mi-mars.", BY_THE_SEVENTEENTH);
    }

    private JobApplicationId candidature() {
        JobApplicationId id = JobApplicationId.random();
        jobApplications.create(owner, id, SENT);
        return id;
    }
}
