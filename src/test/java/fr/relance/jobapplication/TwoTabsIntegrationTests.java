package fr.relance.jobapplication;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relance.journal.Journal;
import fr.relance.journal.JournalEntryView;
import fr.relance.kernel.JobApplicationId;
import fr.relance.kernel.JournalEntryId;
import fr.relance.kernel.NotAllowed;
import fr.relance.kernel.OwnerId;
import fr.relance.kernel.StaleVersion;
import fr.relance.support.IntegrationTest;
import fr.relance.support.SignedInPeople;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.domain.PageRequest;

/** Two tabs show the same candidature; a button is pressed in both at the same moment. */
@IntegrationTest
class TwoTabsIntegrationTests {

    private static final int ROUNDS = 100;

    @Autowired
    private JobApplications jobApplications;

    @Autowired
    private Stages stages;

    @Autowired
    private Journal journal;

    @Autowired
    private SignedInPeople people;

    private final ExecutorService tabs = Executors.newFixedThreadPool(2);
    private OwnerId owner = OwnerId.random();
    private JobApplicationId id = JobApplicationId.random();

    @BeforeEach
    void signIn() {
        owner = people.newPerson().owner();
    }

    @AfterEach
    void close() {
        tabs.shutdown();
    }

    @Test
    void oneAnswerWinsAndTheOtherTabIsTold() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            sendOne();

            List<Boolean> won = race(
                    () -> stages.noteAnswer(owner, id, 0, AnswerKind.REFUSAL),
                    () -> stages.noteAnswer(owner, id, 0, AnswerKind.POSITIVE));

            assertThat(won).containsExactlyInAnyOrder(true, false);
            assertThat(history()).hasSize(2);
            assertThat(jobApplications.get(owner, id).progress().stage())
                    .isEqualTo(won.get(0) ? Stage.REJECTED : Stage.OFFER);
        }
    }

    @Test
    void theSameUndoTwiceTakesOneChangeBack() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            sendOne();
            JournalEntryId refused =
                    stages.noteAnswer(owner, id, 0, AnswerKind.REFUSAL).orElseThrow();

            race(() -> journal.undo(owner, refused), () -> journal.undo(owner, refused));

            assertThat(history())
                    .containsExactly(
                            "journal.jobapplication.undone",
                            "journal.jobapplication.answer.REFUSAL",
                            "journal.jobapplication.created");
            assertThat(jobApplications.get(owner, id).progress().stage()).isEqualTo(Stage.APPLIED);
        }
    }

    private void sendOne() {
        id = JobApplicationId.random();
        jobApplications.create(
                owner, id, JobApplicationDetails.of("Le Grand Hôtel", "Chef").appliedOn(LocalDate.of(2026, 3, 2)));
    }

    private List<String> history() {
        return journal.page(owner, id, PageRequest.of(0, 10))
                .map(JournalEntryView::fact)
                .filter(fact -> fact.startsWith("journal.jobapplication"))
                .toList();
    }

    private List<Boolean> race(Callable<?> one, Callable<?> other) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        Future<Boolean> first = tabs.submit(() -> wins(start, one));
        Future<Boolean> second = tabs.submit(() -> wins(start, other));
        return List.of(first.get(), second.get());
    }

    private static boolean wins(CyclicBarrier start, Callable<?> change) throws Exception {
        start.await();
        try {
            change.call();
            return true;
        } catch (StaleVersion | NotAllowed | OptimisticLockingFailureException told) {
            return false;
        }
    }
}
