package fr.relance.jobapplication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.relance.journal.Journal;
import fr.relance.kernel.Civility;
import fr.relance.kernel.ContactId;
import fr.relance.kernel.IdTaken;
import fr.relance.kernel.JobApplicationId;
import fr.relance.kernel.JournalEntryId;
import fr.relance.kernel.NotFound;
import fr.relance.kernel.OwnerId;
import fr.relance.kernel.StaleVersion;
import fr.relance.planning.Origin;
import fr.relance.planning.Seniority;
import fr.relance.planning.Urgency;
import fr.relance.support.CountedReplans;
import fr.relance.support.IntegrationTest;
import fr.relance.support.SignedInPeople;
import fr.relance.support.TestClock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class JobApplicationsIntegrationTests {

    private static final JobApplicationDetails CHEF = JobApplicationDetails.of("Le Grand Hôtel", "Chef de rang");
    private static final PersonDetails CLAIRE =
            new PersonDetails(Civility.MADAME, "Claire", "Durand", "DRH", "claire@exemple.fr", null, null, null);

    @Autowired
    private JobApplications jobApplications;

    @Autowired
    private JobApplicationLists lists;

    @Autowired
    private Journal journal;

    @Autowired
    private SignedInPeople people;

    @Autowired
    private TestClock clock;

    @Autowired
    private CountedReplans replans;

    private final JobApplicationId id = JobApplicationId.random();
    private final ContactId claire = ContactId.random();
    private OwnerId owner = OwnerId.random();

    @BeforeEach
    void recordOne() {
        owner = people.newPerson().owner();
        jobApplications.create(owner, id, CHEF);
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void everythingToldIsKept() {
        JobApplicationDetails details = new JobApplicationDetails(
                "L’Épicerie <b>\"Bio\"</b>",
                "Responsable",
                "https://exemple.fr/offre",
                "Lyon",
                Origin.NETWORK,
                Contract.FIXED_TERM,
                Seniority.MANAGER,
                Urgency.LOW,
                true,
                LocalDate.of(2026, 2, 20),
                null,
                "Une ligne\nune autre");
        JobApplicationId other = JobApplicationId.random();
        jobApplications.create(owner, other, details);

        assertThat(jobApplications.get(owner, other).details()).isEqualTo(details);
    }

    @Test
    void theSameIdTwiceCreatesOneAndNothingElseTakesItsPlace() {
        jobApplications.create(owner, id, CHEF);
        assertThatExceptionOfType(IdTaken.class)
                .isThrownBy(() -> jobApplications.create(owner, id, JobApplicationDetails.of("Autre", "Autre")));

        assertThat(lists.latest(owner, 20))
                .extracting(ListedJobApplication::company)
                .containsExactly("Le Grand Hôtel");
    }

    @Test
    void aStrangerFindsNothing() {
        jobApplications.addPerson(owner, id, claire, CLAIRE);
        OwnerId stranger = people.newPerson().owner();

        assertNotFound(() -> jobApplications.get(stranger, id));
        assertNotFound(() -> jobApplications.edit(stranger, id, 0, CHEF));
        assertNotFound(() -> jobApplications.delete(stranger, id));
        JournalEntryId deleted = jobApplications.delete(owner, id).orElseThrow();
        assertNotFound(() -> journal.undo(stranger, deleted));
        journal.undo(owner, deleted);
        assertNotFound(() -> jobApplications.addPerson(stranger, id, ContactId.random(), CLAIRE));
        assertNotFound(() -> jobApplications.editPerson(stranger, claire, 0, CLAIRE));
        assertNotFound(() -> jobApplications.deletePerson(stranger, claire));
        assertNotFound(() -> jobApplications.getByPerson(stranger, claire));
        assertThat(lists.latest(stranger, 20)).isEmpty();
        assertThat(lists.companies(stranger)).isEmpty();
    }

    @Test
    void anotherVersionThanTheLastIsStale() {
        jobApplications.edit(owner, id, 0, JobApplicationDetails.of("Le Petit Hôtel", "Chef de rang"));

        assertThatExceptionOfType(StaleVersion.class)
                .isThrownBy(() -> jobApplications.edit(owner, id, 0, JobApplicationDetails.of("Autre", "Autre")));
    }

    @Test
    void theSameEditTwiceIsHarmless() {
        JobApplicationDetails edited = JobApplicationDetails.of("Le Petit Hôtel", "Chef de rang");
        jobApplications.edit(owner, id, 0, edited);
        jobApplications.edit(owner, id, 0, edited);

        assertThat(jobApplications.get(owner, id).details()).isEqualTo(edited);
    }

    @Test
    void aPersonMoreDoesNotOutdateAFormOfThePost() {
        jobApplications.addPerson(owner, id, claire, CLAIRE);
        jobApplications.edit(owner, id, 0, JobApplicationDetails.of("Le Petit Hôtel", "Chef de rang"));

        assertThat(jobApplications.get(owner, id).details().company()).isEqualTo("Le Petit Hôtel");
    }

    @Test
    void onlyFactsThatWeighOnADateAskForANewPlan() {
        jobApplications.edit(owner, id, 0, JobApplicationDetails.of("Le Petit Hôtel", "Chef de rang"));
        assertThat(replans.of(id)).isZero();

        jobApplications.edit(owner, id, 1, urgent());
        assertThat(replans.of(id)).isOne();
    }

    @Test
    void anotherWayToReachAPersonAsksForANewPlan() {
        jobApplications.addPerson(owner, id, claire, CLAIRE);
        assertThat(replans.of(id)).isOne();

        jobApplications.editPerson(owner, claire, 0, person("Directrice", "claire@exemple.fr", null));
        assertThat(replans.of(id)).isOne();

        jobApplications.editPerson(owner, claire, 1, person("Directrice", "claire@exemple.fr", "01 42 00 00 00"));
        assertThat(replans.of(id)).isEqualTo(2);
    }

    @Test
    void aPageBeyondTheLastIsTheLast() {
        IntStream.range(0, 44).forEach(i -> jobApplications.create(owner, JobApplicationId.random(), CHEF));

        assertThat(lists.page(owner, ListFilter.ALL, 1).rows()).hasSize(20);
        assertThat(lists.page(owner, ListFilter.ALL, 2).rows()).hasSize(20);
        JobApplicationList page = lists.page(owner, ListFilter.ALL, 1_000_000_000);

        assertThat(page.number()).isEqualTo(3);
        assertThat(page.rows()).hasSize(5);
        assertThat(page.pages()).isEqualTo(3);
    }

    @Test
    void theLatestTouchedComesFirst() {
        JobApplicationId other = JobApplicationId.random();
        clock.setTo(LocalDateTime.of(2026, 3, 3, 12, 1));
        jobApplications.create(owner, other, CHEF);
        clock.setTo(LocalDateTime.of(2026, 3, 3, 12, 2));
        jobApplications.addPerson(owner, id, claire, CLAIRE);

        assertThat(lists.latest(owner, 20)).extracting(ListedJobApplication::id).containsExactly(id, other);
    }

    private static void assertNotFound(Runnable call) {
        assertThatExceptionOfType(NotFound.class).isThrownBy(call::run);
    }

    private static JobApplicationDetails urgent() {
        return new JobApplicationDetails(
                "Le Petit Hôtel",
                "Chef de rang",
                null,
                null,
                Origin.OFFER,
                null,
                Seniority.EXPERIENCED,
                Urgency.IMMEDIATE,
                false,
                null,
                null,
                null);
    }

    private static PersonDetails person(String role, String email, @Nullable String phone) {
        return new PersonDetails(Civility.MADAME, "Claire", "Durand", role, email, phone, null, null);
    }
}
