package fr.relance.interview;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relance.jobapplication.JobApplicationDetails;
import fr.relance.jobapplication.JobApplicationLists;
import fr.relance.jobapplication.JobApplications;
import fr.relance.jobapplication.ListFilter;
import fr.relance.jobapplication.ListOrder;
import fr.relance.jobapplication.SearchQuery;
import fr.relance.kernel.OwnerId;
import fr.relance.support.IntegrationTest;
import fr.relance.support.Recordings;
import fr.relance.support.Recordings.Recorded;
import fr.relance.support.SignedInPeople;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@IntegrationTest
@SuppressWarnings("NullAway.Init")
class InterviewTextsIntegrationTests {

    private static final ListFilter WORDS =
            new ListFilter(SearchQuery.of("on revient vers vous"), Set.of(), ListOrder.ACTIVITY);

    @Autowired
    private SignedInPeople people;

    @Autowired
    private Recordings recordings;

    @Autowired
    private JobApplications jobApplications;

    @Autowired
    private JobApplicationLists lists;

    @Autowired
    private JdbcTemplate jdbc;

    @Test
    void theRecruitersWordsAreFound() {
        OwnerId owner = people.newPerson().owner();
        Recorded recorded = recordings.tuesday(owner, Recordings.VAGUE);
        jobApplications.edit(
                owner,
                recorded.jobApplication(),
                jobApplications.get(owner, recorded.jobApplication()).version(),
                JobApplicationDetails.of("Le Grand Hôtel", "cheffe de rang"));

        assertThat(lists.page(owner, WORDS, 1).rows()).hasSize(1);
    }

    @Test
    void theyAreReadAgainForADocumentThatAnOlderVersionMade() {
        OwnerId owner = people.newPerson().owner();
        Recorded recorded = recordings.tuesday(owner, Recordings.VAGUE);
        jdbc.update(
                "update search_document set edition = 2, further = '', further_lines = '' where job_application_id = ?",
                recorded.jobApplication().value());

        jobApplications.edit(
                owner,
                recorded.jobApplication(),
                jobApplications.get(owner, recorded.jobApplication()).version(),
                JobApplicationDetails.of("Le Grand Hôtel", "cheffe de rang"));

        assertThat(lists.page(owner, WORDS, 1).rows()).hasSize(1);
    }
}
