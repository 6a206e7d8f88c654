package fr.relance.followup;

import static fr.relance.support.Recordings.VAGUE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.relance.jobapplication.AnswerKind;
import fr.relance.jobapplication.JobApplicationDetails;
import fr.relance.jobapplication.JobApplications;
import fr.relance.jobapplication.PersonDetails;
import fr.relance.jobapplication.Stage;
import fr.relance.jobapplication.Stages;
import fr.relance.journal.Journal;
import fr.relance.kernel.ContactId;
import fr.relance.kernel.JobApplicationId;
import fr.relance.kernel.NotAllowed;
import fr.relance.kernel.OwnerId;
import fr.relance.kernel.StaleVersion;
import fr.relance.planning.HalfDay;
import fr.relance.support.Recordings;
import fr.relance.support.Recordings.Recorded;
import fr.relance.support.SignedInPeople;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;

/** Two tabs at once, round after round: of what excludes one another one wins, and the other is told. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init")
abstract class RacesScene {

    private static final MoveFollowUp TO_THURSDAY = new MoveFollowUp(LocalDate.of(2026, 3, 12), HalfDay.MORNING, false);

    private final ExecutorService tabs = Executors.newFixedThreadPool(2);

    @Autowired
    private Recordings recordings;

    @Autowired
    private SignedInPeople people;

    @Autowired
    private FollowUps followUps;

    @Autowired
    private Calls calls;

    @Autowired
    private Stages stages;

    @Autowired
    private JobApplications jobApplications;

    @Autowired
    private Journal journal;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private JdbcTemplate jdbc;

    private OwnerId owner;

    abstract int rounds();

    @BeforeEach
    void signUp() {
        owner = people.newPerson().owner();
    }

    @AfterAll
    void close() {
        tabs.shutdown();
    }

    @Test
    void doneTwiceIsDoneOnce() throws Exception {
        for (int round = 0; round < rounds(); round++) {
            FollowUpView row = followUp();
            assertThat(race(() -> followUps.markDone(owner, row.id(), 0), () -> followUps.markDone(owner, row.id(), 0)))
                    .containsExactlyInAnyOrder(true, false);
            assertThat(told(row, "journal.followup.done")).isEqualTo(1);
            assertThat(pending(row)).isZero();
        }
    }

    @Test
    void skippedOrMovedIsOneOfBoth() throws Exception {
        for (int round = 0; round < rounds(); round++) {
            FollowUpView row = followUp();
            assertThat(race(
                            () -> followUps.skip(owner, row.id(), 0),
                            () -> followUps.move(owner, row.id(), 0, TO_THURSDAY)))
                    .containsExactlyInAnyOrder(true, false);
            boolean moved = followUps.get(owner, row.id()).isPending();
            assertThat(told(row, "journal.followup.moved")).isEqualTo(moved ? 1 : 0);
            assertThat(told(row, "journal.followup.skipped")).isEqualTo(moved ? 0 : 1);
        }
    }

    @Test
    void aVoiceMessageOrDoneIsOneOfBoth() throws Exception {
        for (int round = 0; round < rounds(); round++) {
            FollowUpView row = followUp();
            assertThat(race(
                            () -> calls.note(owner, row.id(), 0, CallOutcome.VOICEMAIL),
                            () -> followUps.markDone(owner, row.id(), 0)))
                    .containsExactlyInAnyOrder(true, false);
            int waiting = followUps.get(owner, row.id()).isPending() ? 1 : 0;
            assertThat(told(row, "journal.followup.voicemail")).isEqualTo(waiting);
            assertThat(told(row, "journal.followup.done")).isEqualTo(1 - waiting);
            assertThat(pending(row)).isEqualTo(waiting);
        }
    }

    /** The answer always counts; whoever sends the relance after it is told. */
    @Test
    void anAnswerAndDoneEndItOnce() throws Exception {
        for (int round = 0; round < rounds(); round++) {
            FollowUpView row = followUp();
            JobApplicationId id = row.jobApplication();
            stages.move(owner, id, jobApplications.get(owner, id).version(), Stage.INTERVIEWING);
            long version = jobApplications.get(owner, id).version();
            List<Boolean> won = race(
                    () -> stages.noteAnswer(owner, id, version, AnswerKind.POSITIVE),
                    () -> followUps.markDone(owner, row.id(), 0));
            assertThat(won.get(0)).isTrue();
            FollowUpState state = followUps.get(owner, row.id()).status().state();
            assertThat(state).isEqualTo(won.get(1) ? FollowUpState.DONE : FollowUpState.CANCELLED);
            assertThat(told(row, "journal.followup.done")).isEqualTo(won.get(1) ? 1 : 0);
            assertThat(told(row, "journal.followup.cancelled") + told(row, "journal.followup.done"))
                    .isBetween(1, 2);
            assertThat(pending(row)).isZero();
        }
    }

    @Test
    void twoPlansOfOneCandidatureMakeOneRow() throws Exception {
        for (int round = 0; round < rounds(); round++) {
            FollowUpView row = followUp();
            jdbc.update(
                    "delete from follow_up where job_application_id = ?",
                    row.jobApplication().value());
            assertThat(race(() -> replan(row.jobApplication()), () -> replan(row.jobApplication())))
                    .containsExactly(true, true);
            assertThat(pending(row)).isEqualTo(1);
        }
    }

    private JobApplicationId replan(JobApplicationId id) {
        journal.change(owner, id, () -> {
            journal.planAnew(id);
            return null;
        });
        return id;
    }

    /** Whether each of the two was allowed; anything but being told so is an error. */
    private List<Boolean> race(Callable<?> one, Callable<?> other) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        List<Future<Boolean>> results = tabs.invokeAll(List.of(tab(start, one), tab(start, other)));
        return List.of(results.get(0).get(), results.get(1).get());
    }

    private static Callable<Boolean> tab(CyclicBarrier start, Callable<?> click) {
        return () -> {
            start.await();
            try {
                click.call();
                return true;
            } catch (StaleVersion | NotAllowed | OptimisticLockingFailureException told) {
                return false;
            }
        };
    }

    private FollowUpView followUp() {
        Recorded recorded = recordings.record(
                owner,
                JobApplicationDetails.of("Le Grand Hôtel", "chef de rang"),
                new PersonDetails(
                        null, null, "Durand", null, "durand@grandhotel.example", "01 23 45 67 89", null, null),
                Recordings.details(Recordings.TUESDAY, new ContactId(UUID.randomUUID()), VAGUE));
        return followUps.of(owner, recorded.jobApplication()).stream()
                .filter(FollowUpView::isFollowUp)
                .findFirst()
                .orElseThrow();
    }

    private int told(FollowUpView row, String fact) {
        return count("select count(*) from journal_entry where job_application_id = ? and fact = ?", row, fact);
    }

    private int pending(FollowUpView row) {
        return count(
                "select count(*) from follow_up where job_application_id = ? and place_in_plan = ? and state = 'PENDING'",
                row,
                PlaceInPlan.FOLLOW_UP.name());
    }

    private int count(String query, FollowUpView row, String what) {
        Integer found =
                jdbc.queryForObject(query, Integer.class, row.jobApplication().value(), what);
        return found == null ? 0 : found;
    }
}
