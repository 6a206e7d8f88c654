package fr.relance.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.relance.jobapplication.JobApplicationDetails;
import fr.relance.jobapplication.JobApplications;
import fr.relance.kernel.JobApplicationId;
import fr.relance.kernel.JournalEntryId;
import fr.relance.kernel.NotAllowed;
import fr.relance.kernel.OwnerId;
import fr.relance.support.IntegrationTest;
import fr.relance.support.SignedInPeople;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** However often a candidature changes, what undo remembers does not grow without end. */
@IntegrationTest
@SuppressWarnings("NullAway.Init")
class ManyChangesIntegrationTests {

    @Autowired
    private JobApplications jobApplications;

    @Autowired
    private Journal journal;

    @Autowired
    private SignedInPeople people;

    @Autowired
    private JdbcClient jdbc;

    private final JobApplicationId id = JobApplicationId.random();
    private OwnerId owner;

    @Test
    void ofManyChangesTheLastHundredCanBeTakenBackAndNoMoreIsKept() {
        owner = people.newPerson().owner();
        JournalEntryId created = jobApplications
                .create(owner, id, JobApplicationDetails.of("Maison", "Chef de rang"))
                .orElseThrow();
        for (int change = 1; change <= 2 * Undo.KEPT; change++) {
            rename("Maison " + change);
        }
        assertThat(kept()).isEqualTo(Undo.KEPT);

        for (int back = 0; back < Undo.KEPT; back++) {
            journal.undo(owner, undoable().orElseThrow());
        }

        assertThat(jobApplications.get(owner, id).details().company()).isEqualTo("Maison " + Undo.KEPT);
        assertThat(undoable()).isEmpty();
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> journal.undo(owner, created))
                .satisfies(refused -> assertThat(refused.messageKey()).isEqualTo("journal.refused.gone"));
        assertThat(history()).hasSizeGreaterThan(2 * Undo.KEPT);
    }

    private void rename(String company) {
        jobApplications.edit(
                owner, id, jobApplications.get(owner, id).version(), JobApplicationDetails.of(company, "Chef de rang"));
    }

    private long kept() {
        return jdbc.sql("select count(*) from journal_undo where job_application_id = ?")
                .param(id.value())
                .query(Long.class)
                .single();
    }

    private List<JournalEntryView> history() {
        return journal.page(owner, id, PageRequest.of(0, 500)).getContent();
    }

    private Optional<JournalEntryId> undoable() {
        return history().stream()
                .filter(JournalEntryView::undoable)
                .map(JournalEntryView::id)
                .findFirst();
    }
}
