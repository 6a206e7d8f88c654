package fr.relance.followup;

import static fr.relance.support.Recordings.VAGUE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.relance.composer.Wordings;
import fr.relance.kernel.NotAllowed;
import fr.relance.kernel.NotFound;
import fr.relance.kernel.OwnerId;
import fr.relance.kernel.StaleVersion;
import fr.relance.planning.AvoidedSlot;
import fr.relance.planning.HalfDay;
import fr.relance.support.IntegrationTest;
import fr.relance.support.Recordings;
import fr.relance.support.SignedInPeople;
import fr.relance.support.TestClock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.data.domain.PageRequest;

@IntegrationTest
@SuppressWarnings("NullAway.Init")
class TransitionsIntegrationTests {

    private static final LocalDate FRIDAY_13 = LocalDate.of(2026, 3, 13);

    @Autowired
    private Recordings recordings;

    @Autowired
    private SignedInPeople people;

    @Autowired
    private FollowUps followUps;

    @Autowired
    private Wordings wordings;

    @Autowired
    private TestClock clock;

    private OwnerId owner;
    private FollowUpView thanks;
    private FollowUpView followUp;

    @BeforeEach
    void recordAnInterview() {
        owner = people.newPerson().owner();
        List<FollowUpView> steps =
                followUps.of(owner, recordings.tuesday(owner, VAGUE).jobApplication());
        thanks = steps.get(0);
        followUp = steps.get(1);
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void onceDoneItIsNeitherDoneAgainNorMovedNorReworded() {
        followUps.markDone(owner, followUp.id(), 0);

        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> followUps.markDone(owner, followUp.id(), 1))
                .satisfies(refusal -> assertThat(refusal.messageKey()).isEqualTo("followup.refused.DONE"));
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(() -> followUps.move(owner, followUp.id(), 1, to(12, HalfDay.MORNING, false)));
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(
                        () -> wordings.keep(owner, followUp.id(), "relance-sobre", 0, new Wording("Objet", "Texte")));
        assertThat(pending()).isEmpty();
    }

    @Test
    void whoeverFollowedUpHasNothingLeftToSendBeforehand() {
        followUps.markDone(owner, followUp.id(), 0);

        assertThat(followUps.get(owner, thanks.id()).status().state()).isEqualTo(FollowUpState.OVERTAKEN);
        assertThat(pending()).isEmpty();
    }

    @Test
    void thanksAreNotReopenedOnceTheFollowUpIsDone() {
        followUps.markDone(owner, thanks.id(), 0);
        followUps.markDone(owner, followUp.id(), 0);

        assertRefused("followup.refused.followedUp", () -> followUps.reopen(owner, thanks.id(), 1));
        assertThat(pending()).isEmpty();
    }

    @Test
    void itIsReopenedAfterAMistake() {
        followUps.markDone(owner, followUp.id(), 0);

        followUps.reopen(owner, followUp.id(), 1);

        assertThat(pending()).extracting(PendingFollowUp::id).containsExactly(followUp.id());
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> followUps.reopen(owner, followUp.id(), 2));
    }

    @Test
    void whatIsSkippedWaitsNoMoreUntilOneChangesOnesMind() {
        followUps.skip(owner, followUp.id(), 0);

        assertThat(pending()).extracting(PendingFollowUp::id).containsExactly(thanks.id());
        assertRefused("followup.refused.SKIPPED", () -> followUps.markDone(owner, followUp.id(), 1));
        followUps.reopen(owner, followUp.id(), 1);
        assertThat(pending()).hasSize(2);
    }

    @Test
    void anAvoidedSlotIsTakenOnlyDespiteAdvice() {
        assertThatExceptionOfType(SlotRefused.class)
                .isThrownBy(() -> followUps.move(owner, followUp.id(), 0, to(13, HalfDay.AFTERNOON, false)))
                .satisfies(refusal -> assertThat(refusal.avoided()).isEqualTo(AvoidedSlot.LEAVING_AFTERNOON));

        followUps.move(owner, followUp.id(), 0, to(13, HalfDay.AFTERNOON, true));

        assertThat(followUps.get(owner, followUp.id()).slot().at()).isEqualTo(FRIDAY_13.atTime(14, 0));
    }

    @Test
    void aSlotThatIsOverOrMoreThanAYearAwayIsNeverTaken() {
        for (LocalDate day : List.of(LocalDate.of(2026, 3, 2), LocalDate.of(2027, 3, 10))) {
            assertThatExceptionOfType(SlotRefused.class)
                    .isThrownBy(() ->
                            followUps.move(owner, followUp.id(), 0, new MoveFollowUp(day, HalfDay.AFTERNOON, true)))
                    .satisfies(refusal -> assertThat(refusal.avoided()).isNull());
        }
    }

    @Test
    void goingBackToTheCalculatedDateForgetsTheMove() {
        followUps.move(owner, followUp.id(), 0, to(12, HalfDay.MORNING, false));

        followUps.backToPlan(owner, followUp.id(), 1);

        FollowUpView.Slot slot = followUps.get(owner, followUp.id()).slot();
        assertThat(slot.moved()).isFalse();
        assertThat(slot.at()).isEqualTo(slot.plannedAt());
    }

    @Test
    void aStaleTabIsTold() {
        followUps.move(owner, followUp.id(), 0, to(12, HalfDay.MORNING, false));

        assertThatExceptionOfType(StaleVersion.class).isThrownBy(() -> followUps.markDone(owner, followUp.id(), 0));
        assertThat(followUps.get(owner, followUp.id()).isPending()).isTrue();
    }

    @Test
    void nobodyElseFindsIt() {
        OwnerId stranger = people.newPerson().owner();

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> followUps.get(stranger, followUp.id()));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> followUps.markDone(stranger, followUp.id(), 0));
        assertThat(followUps.pending(stranger, now(), PageRequest.of(0, 10))).isEmpty();
    }

    @Test
    void ofTwoTabsAtOnceExactlyOneWins() throws Exception {
        Callable<Boolean> click = () -> {
            try {
                followUps.markDone(owner, followUp.id(), 0);
                return true;
            } catch (StaleVersion | NotAllowed | ConcurrencyFailureException e) {
                return false;
            }
        };
        ExecutorService tabs = Executors.newFixedThreadPool(2);
        try {
            List<Future<Boolean>> clicks = tabs.invokeAll(List.of(click, click));
            assertThat(List.of(clicks.get(0).get(), clicks.get(1).get())).containsExactlyInAnyOrder(true, false);
        } finally {
            tabs.shutdown();
        }
    }

    private static void assertRefused(String reason, Runnable action) {
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(action::run)
                .satisfies(refusal -> assertThat(refusal.messageKey()).isEqualTo(reason));
    }

    private List<PendingFollowUp> pending() {
        return followUps.pending(owner, now(), PageRequest.of(0, 10)).getContent();
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock.withZone(TestClock.PARIS));
    }

    private static MoveFollowUp to(int dayOfMarch, HalfDay half, boolean despiteAdvice) {
        return new MoveFollowUp(LocalDate.of(2026, 3, dayOfMarch), half, despiteAdvice);
    }
}
