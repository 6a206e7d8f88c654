package fr.relance.quota;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relance.account.Accounts;
import fr.relance.account.SignUp;
import fr.relance.jobapplication.JobApplicationDetails;
import fr.relance.jobapplication.JobApplications;
import fr.relance.kernel.Gender;
import fr.relance.kernel.JobApplicationId;
import fr.relance.kernel.OwnerId;
import fr.relance.planning.Origin;
import fr.relance.planning.Seniority;
import fr.relance.planning.Urgency;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the database says of one person’s rows, and of nobody else’s. */
@SuppressWarnings("NullAway.Init")
abstract class UsageScenarios {

    private static final int ACCENTED = 4_000;

    @Autowired
    private UsageQuery query;

    @Autowired
    private JobApplications jobApplications;

    @Autowired
    private Accounts accounts;

    @Test
    void rowsAndBytesOfOnePersonAreCounted() {
        OwnerId camille = person();
        OwnerId nadia = person();
        jobApplications.create(camille, JobApplicationId.random(), details("dont l’étape est comptée"));
        Usage before = query.of(camille);
        Usage others = query.of(nadia);

        JobApplicationId id = JobApplicationId.random();
        jobApplications.create(camille, id, JobApplicationDetails.of("É".repeat(100), "chef de rang"));
        Usage after = query.of(camille);

        // The candidature, what search reads of it, its line in the history, and the way back.
        assertThat(after.rows() - before.rows()).isEqualTo(4);
        assertThat(after.bytes() - before.bytes()).isBetween(1_000L, 10_000L);
        assertThat(after.deletedRows()).isZero();
        assertThat(query.of(nadia)).isEqualTo(others);
    }

    @Test
    void lettersAreCountedInBytes() {
        OwnerId camille = person();
        JobApplicationId plain = JobApplicationId.random();
        jobApplications.create(camille, plain, details("e".repeat(ACCENTED)));
        Usage one = query.of(camille);
        jobApplications.create(camille, JobApplicationId.random(), details("é".repeat(ACCENTED)));
        Usage two = query.of(camille);

        assertThat(two.bytes() - one.bytes()).isGreaterThan(2 * ACCENTED);
    }

    @Test
    void whatWasDeletedIsCountedApart() {
        OwnerId camille = person();
        jobApplications.create(camille, JobApplicationId.random(), details("dont l’étape est comptée"));
        Usage before = query.of(camille);
        JobApplicationId id = JobApplicationId.random();
        jobApplications.create(camille, id, details("e".repeat(ACCENTED)));

        jobApplications.delete(camille, id);

        Usage after = query.of(camille);
        assertThat(after.rows()).isGreaterThan(before.rows());
        assertThat(after.keptRows()).isEqualTo(before.rows());
        assertThat(after.keptBytes()).isEqualTo(before.bytes());
        assertThat(after.deletedBytes()).isGreaterThan(ACCENTED);
    }

    private static JobApplicationDetails details(String notes) {
        return new JobApplicationDetails(
                "Le Grand Hôtel",
                "chef de rang",
                null,
                null,
                Origin.OFFER,
                null,
                Seniority.EXPERIENCED,
                Urgency.NORMAL,
                false,
                null,
                null,
                notes);
    }

    private OwnerId person() {
        return accounts.signUp(new SignUp(
                "Camille", "Roux", UUID.randomUUID() + "@exemple.fr", "quatre mots au hasard", null, Gender.UNSAID));
    }
}
