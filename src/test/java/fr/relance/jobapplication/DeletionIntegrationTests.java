package fr.relance.jobapplication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.relance.journal.Journal;
import fr.relance.kernel.Civility;
import fr.relance.kernel.ContactId;
import fr.relance.kernel.JobApplicationId;
import fr.relance.kernel.JournalEntryId;
import fr.relance.kernel.NotFound;
import fr.relance.kernel.OwnerId;
import fr.relance.support.IntegrationTest;
import fr.relance.support.SignedInPeople;
import fr.relance.support.TestClock;
import java.time.LocalDateTime;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class DeletionIntegrationTests {

    private static final JobApplicationDetails CHEF = JobApplicationDetails.of("Le Grand Hôtel", "Chef de rang");
    private static final PersonDetails CLAIRE =
            new PersonDetails(Civility.MADAME, "Claire", "Durand", "DRH", "claire@exemple.fr", null, null, null);

    @Autowired
    private JobApplications jobApplications;

    @Autowired
    private Journal journal;

    @Autowired
    private SignedInPeople people;

    @Autowired
    private TestClock clock;

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
    void whatIsDeletedComesBackWithItsPeopleAsOftenAsAsked() {
        jobApplications.addPerson(owner, id, claire, CLAIRE);

        JournalEntryId deleted = jobApplications.delete(owner, id).orElseThrow();
        assertThat(jobApplications.delete(owner, id)).isEmpty();
        assertNotFound(() -> jobApplications.get(owner, id));
        assertThat(jobApplications.all(owner)).isEmpty();

        assertThat(journal.undo(owner, deleted)).isEqualTo("/candidatures/" + id);
        assertThat(journal.undo(owner, deleted)).isEqualTo("/candidatures/" + id);
        assertThat(jobApplications.get(owner, id).people())
                .extracting(ContactView::person)
                .containsExactly(CLAIRE);
    }

    @Test
    void whatWasDeletedMoreThanADayAgoIsErasedWithTheNextDeletion() {
        JobApplicationId other = JobApplicationId.random();
        jobApplications.create(owner, other, CHEF);
        JournalEntryId first = jobApplications.delete(owner, id).orElseThrow();
        clock.setTo(LocalDateTime.of(2026, 3, 4, 12, 1));
        JournalEntryId second = jobApplications.delete(owner, other).orElseThrow();

        assertNotFound(() -> journal.undo(owner, first));
        journal.undo(owner, second);
        assertThat(jobApplications.get(owner, other).details()).isEqualTo(CHEF);
    }

    @Test
    void aPersonTakenAwayComesBack() {
        jobApplications.addPerson(owner, id, claire, CLAIRE);
        jobApplications.addPerson(owner, id, claire, CLAIRE);
        JournalEntryId removed = jobApplications.deletePerson(owner, claire).orElseThrow();
        assertThat(jobApplications.deletePerson(owner, claire)).isEmpty();
        assertThat(jobApplications.get(owner, id).people()).isEmpty();
        assertNotFound(() -> jobApplications.getByPerson(owner, claire));

        assertThat(journal.undo(owner, removed)).isEqualTo("/candidatures/" + id);
        assertThat(jobApplications.getByPerson(owner, claire).people()).hasSize(1);
    }

    private static void assertNotFound(ThrowingCallable call) {
        assertThatExceptionOfType(NotFound.class).isThrownBy(call);
    }
}
