package fr.relance.interview;

import static fr.relance.support.Recordings.TUESDAY;
import static fr.relance.support.Recordings.VAGUE;
import static fr.relance.support.Recordings.callBackOn;
import static fr.relance.support.Recordings.promisedBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.relance.jobapplication.JobApplicationDetails;
import fr.relance.jobapplication.JobApplications;
import fr.relance.kernel.AnnouncedFactId;
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
    private AnnouncedFacts facts;

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
        assertThat(facts.of(owner, candidature())).isEmpty();
    }

    @Test
    void theLatestInterviewIsTheFactEvenOneToCome() {
        Recorded first = recordings.tuesday(owner, VAGUE);
        Recorded second = recordings.again(owner, first, TUESDAY.plusDays(3), callBackOn(LocalDate.of(2026, 3, 10)));

        AnnouncedFactView fact = latest(first.jobApplication());

        assertThat(fact)
                .isEqualTo(AnnouncedFactView.of(
                        second.interview(),
                        interviews.get(owner, second.interview()).details()));
        assertThat(fact.id().value()).isEqualTo(second.interview().value());
        assertThat(fact.isNewDate()).isFalse();
    }

    @Test
    void aNewDateAfterTheInterviewDrivesAndKnowsTheInterviewItFollows() {
        Recorded recorded = recordings.tuesday(owner, VAGUE);
        UUID id = announce(recorded.jobApplication(), TUESDAY.plusMinutes(90), recorded.metWith());

        AnnouncedFactView fact = latest(recorded.jobApplication());

        assertThat(fact)
                .isEqualTo(new AnnouncedFactView(
                        new AnnouncedFactId(id),
                        recorded.interview(),
                        interviews.get(owner, recorded.interview()).details(),
                        TUESDAY.plusMinutes(90),
                        BY_THE_SEVENTEENTH,
                        "Nous décidons mi-mars.",
                        recorded.metWith()));
        assertThat(fact.isNewDate()).isTrue();
        assertThat(facts.find(owner, new AnnouncedFactId(id))).contains(fact);
    }

    @Test
    void aNewDateDrivesWithoutAnyInterview() {
        JobApplicationId candidature = candidature();
        UUID id = announce(candidature, TUESDAY, null);

        AnnouncedFactView fact = latest(candidature);

        assertThat(fact.id().value()).isEqualTo(id);
        assertThat(fact.interview()).isNull();
        assertThat(fact.details()).isNull();
        assertThat(fact.isNewDate()).isTrue();
    }

    @Test
    void aLaterInterviewOutweighsANewDateAndALaterNewDateTheEarlierOne() {
        Recorded first = recordings.tuesday(owner, VAGUE);
        announce(first.jobApplication(), TUESDAY.plusMinutes(30), null);
        UUID later = announce(first.jobApplication(), TUESDAY.plusMinutes(60), null);
        assertThat(latest(first.jobApplication()).id().value()).isEqualTo(later);

        Recorded second = recordings.again(owner, first, TUESDAY.plusMinutes(90), VAGUE);

        assertThat(latest(first.jobApplication()).id().value())
                .isEqualTo(second.interview().value());
        assertThat(facts.find(owner, new AnnouncedFactId(later)))
                .hasValueSatisfying(earlier -> assertThat(earlier.interview()).isEqualTo(first.interview()));
    }

    @Test
    void aDeletedInterviewIsNoFact() {
        Recorded recorded = recordings.tuesday(owner, VAGUE);
        interviews.delete(owner, recorded.interview());

        assertThat(facts.of(owner, recorded.jobApplication())).isEmpty();
        assertThat(facts.find(owner, new AnnouncedFactId(recorded.interview().value())))
                .isEmpty();
    }

    @Test
    void theFactsOfOthersAreNotFound() {
        Recorded recorded = recordings.tuesday(owner, VAGUE);
        UUID newDate = announce(recorded.jobApplication(), TUESDAY.plusMinutes(5), null);
        OwnerId other = people.newPerson().owner();

        assertThat(facts.of(other, recorded.jobApplication())).isEmpty();
        assertThat(facts.find(other, new AnnouncedFactId(recorded.interview().value())))
                .isEmpty();
        assertThat(facts.find(other, new AnnouncedFactId(newDate))).isEmpty();
        assertThatThrownBy(() -> facts.announce(other, command(recorded.jobApplication(), TUESDAY, null)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> announce(recorded.jobApplication(), TUESDAY, new ContactId(UUID.randomUUID())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void theSameFormSentTwiceAnnouncesOnce() {
        JobApplicationId candidature = candidature();
        AnnounceNewDate command = command(candidature, TUESDAY, null);

        facts.announce(owner, command);
        facts.announce(owner, command);

        assertThat(latest(candidature).id().value()).isEqualTo(command.id());
    }

    private AnnouncedFactView latest(JobApplicationId candidature) {
        return facts.of(owner, candidature).stream().findFirst().orElseThrow();
    }

    private UUID announce(JobApplicationId candidature, LocalDateTime at, @Nullable ContactId contact) {
        AnnounceNewDate command = command(candidature, at, contact);
        facts.announce(owner, command);
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
