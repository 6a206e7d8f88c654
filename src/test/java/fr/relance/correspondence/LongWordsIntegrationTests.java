package fr.relance.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relance.account.Accounts;
import fr.relance.account.SignUp;
import fr.relance.growth.Growth;
import fr.relance.jobapplication.JobApplicationDetails;
import fr.relance.jobapplication.JobApplicationLists;
import fr.relance.jobapplication.JobApplications;
import fr.relance.jobapplication.ListFilter;
import fr.relance.jobapplication.ListOrder;
import fr.relance.jobapplication.SearchQuery;
import fr.relance.kernel.Gender;
import fr.relance.kernel.JobApplicationId;
import fr.relance.kernel.OwnerId;
import fr.relance.kernel.ReceivedMailId;
import fr.relance.planning.Origin;
import fr.relance.planning.Seniority;
import fr.relance.planning.Urgency;
import fr.relance.support.IntegrationTest;
import fr.relance.support.SqlStatements;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.springframework.beans.factory.annotation.Autowired;

/** Words without an end are saved like any others, and are read once. */
@IntegrationTest
@SuppressWarnings("NullAway.Init")
class LongWordsIntegrationTests {

    private static final long MOST = 400_000_000L;

    @Autowired
    private Accounts accounts;

    @Autowired
    private JobApplications jobApplications;

    @Autowired
    private JobApplicationLists lists;

    @Autowired
    private ReceivedMails mails;

    @Test
    void longWordsAreSavedAtOnceAndUnchangedOnesAreNotReadAgain(TestReporter report) {
        OwnerId owner = accounts.signUp(new SignUp(
                "Camille", "Roux", UUID.randomUUID() + "@exemple.fr", "quatre mots au hasard", null, Gender.UNSAID));
        save(owner, "petite note");
        JobApplicationId id = JobApplicationId.random();

        long notes = Growth.cpu(() -> jobApplications.create(owner, id, post("a".repeat(10_000))));
        long mail = Growth.cpu(() -> mails.keep(owner, mail(id, "b".repeat(20_000))));
        long version = jobApplications.get(owner, id).version();
        long later = Growth.cpu(() -> assertThat(
                        SqlStatements.of(() -> jobApplications.edit(owner, id, version, post("autre"))))
                .noneMatch(sql -> sql.contains(".body")));

        report.publishEntry("ms", notes / 1_000_000 + " " + mail / 1_000_000 + " " + later / 1_000_000);
        assertThat(notes).isLessThan(MOST);
        assertThat(mail).isLessThan(MOST);
        assertThat(later).isLessThan(MOST);
        assertThat(lists.page(owner, new ListFilter(SearchQuery.of("bbbbb autre"), Set.of(), ListOrder.ACTIVITY), 1)
                        .rows())
                .hasSize(1);
    }

    /** Warm, as a server is. */
    private void save(OwnerId owner, String notes) {
        JobApplicationId id = JobApplicationId.random();
        jobApplications.create(owner, id, post(notes));
        mails.keep(owner, mail(id, "Bonjour"));
        jobApplications.edit(owner, id, jobApplications.get(owner, id).version(), post("autre"));
    }

    private static KeepMail mail(JobApplicationId id, String text) {
        return new KeepMail(
                new ReceivedMailId(UUID.randomUUID()), id, new MailContent(null, null, null, text, 0, false));
    }

    private static JobApplicationDetails post(String notes) {
        return new JobApplicationDetails(
                "Le Grand Hôtel",
                "Chef de rang",
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
}
