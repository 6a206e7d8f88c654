package fr.relance.sending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.relance.followup.DepartureState;
import fr.relance.followup.FollowUpView;
import fr.relance.followup.FollowUps;
import fr.relance.followup.Wording;
import fr.relance.support.PostgresIntegrationTest;
import fr.relance.support.Recordings;
import fr.relance.support.SignedInPeople;
import fr.relance.support.SignedInPerson;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;

/** On PostgreSQL, too, a mail has one row, and of many who try at once one gets it. */
@PostgresIntegrationTest
@SuppressWarnings("NullAway.Init")
class DepartureRowsPostgresIntegrationTests {

    private static final Instant DUE = Instant.parse("2026-03-10T09:00:00Z");
    private static final SenderAccounts.Kept ACCOUNT = new SenderAccounts.Kept(
            new SenderAccount("camille@exemple.fr", MailServer.tls("smtp.exemple.fr"), "camille", false), "scellé");
    private static final int ROUNDS = 25;
    private static final int INSTANCES = 4;

    @Autowired
    private SignedInPeople people;

    @Autowired
    private Recordings recordings;

    @Autowired
    private FollowUps followUps;

    @Autowired
    private DepartureRows rows;

    @Autowired
    private MailQueue due;

    @Autowired
    private SenderAccounts accounts;

    private SignedInPerson camille;

    @BeforeEach
    void camilleIsThere() {
        camille = people.newPerson();
    }

    @Test
    void ofManyWhoTryAtOnceOneGetsIt() throws Exception {
        ExecutorService instances = Executors.newFixedThreadPool(INSTANCES);
        for (int round = 0; round < ROUNDS; round++) {
            MailQueue.Due mail = due(added());
            CyclicBarrier together = new CyclicBarrier(INSTANCES);
            Callable<Optional<DepartureRow>> claim = () -> {
                together.await();
                return due.claim(mail, DUE);
            };
            int claimed = 0;
            List<Future<Optional<DepartureRow>>> all = new ArrayList<>();
            for (int i = 0; i < INSTANCES; i++) {
                all.add(instances.submit(claim));
            }
            for (Future<Optional<DepartureRow>> each : all) {
                claimed += each.get().isPresent() ? 1 : 0;
                each.get().ifPresent(row -> rows.end(row, DepartureState.FAILED, Obstacle.REFUSED, DUE));
            }
            assertThat(claimed).isEqualTo(1);
        }
        instances.shutdown();
    }

    @Test
    void aRelanceHasOneMail() {
        DepartureRow row = added();
        DepartureRow second = DepartureRow.fresh(
                row.owner(), row.followUp(), new EntrustMail("a@b.example", row.confirmed(), false), null, DUE);

        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> rows.add(second)))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void everyStatementKeepsWhatItIsTold() {
        DepartureRow row = added();
        DepartureRow claimed = due.claim(due(row), DUE).orElseThrow();
        assertThat(claimed.confirmedSlot()).isEqualTo(row.confirmedSlot());
        assertThat(claimed.confirmed()).isEqualTo(row.confirmed());

        rows.retry(claimed, Obstacle.BUSY, DUE.plusSeconds(60));
        assertThat(due.heads(DUE)).extracting(MailQueue.Due::id).doesNotContain(row.id());
        assertThat(due.claim(due(row), DUE)).isEmpty();
        DepartureRow again = due.claim(due(row), DUE.plusSeconds(60)).orElseThrow();
        assertThat(rows.end(claimed, DepartureState.LEFT, null, DUE)).isFalse();
        assertThat(rows.end(again, DepartureState.FAILED, Obstacle.REFUSED, DUE))
                .isTrue();
        assertThat(rows.of(row.owner(), row.followUp()).orElseThrow().obstacle())
                .isEqualTo(Obstacle.REFUSED);
        assertThat(rows.remove(row.owner(), row.followUp(), EnumSet.of(DepartureState.WAITING)))
                .isFalse();
        assertThat(rows.remove(row.owner(), row.followUp(), EnumSet.of(DepartureState.FAILED)))
                .isTrue();
    }

    @Test
    void whatIsOverIsGivenUp() {
        DepartureRow late = added();
        DepartureRow dead = added();
        due.claim(due(dead), DUE);

        rows.giveUp(DUE.plus(Duration.ofHours(3)), DUE.plus(Duration.ofHours(1)));

        assertThat(rows.of(late.owner(), late.followUp()).orElseThrow().obstacle())
                .isEqualTo(Obstacle.MISSED);
        assertThat(rows.of(dead.owner(), dead.followUp()).orElseThrow().state()).isEqualTo(DepartureState.UNSURE);
    }

    @Test
    void whatLeftWaitsUntilItsRelanceIsDone() {
        DepartureRow row = added();
        DepartureRow claimed = due.claim(due(row), DUE).orElseThrow();
        rows.end(claimed, DepartureState.LEFT, null, DUE);
        assertThat(rows.unsettled()).extracting(DepartureRow::id).containsExactly(row.id());

        rows.settled(row);

        assertThat(rows.unsettled()).isEmpty();
    }

    @Test
    void whatWaitsIsHeldBackForOneOwner() {
        DepartureRow row = added();

        rows.holdBack(people.newPerson().owner(), Obstacle.CHANGED, DUE);
        assertThat(rows.of(row.owner(), row.followUp()).orElseThrow().state()).isEqualTo(DepartureState.WAITING);
        rows.holdBack(row.owner(), Obstacle.CHANGED, DUE);

        assertThat(rows.of(row.owner(), row.followUp()).orElseThrow().obstacle())
                .isEqualTo(Obstacle.CHANGED);
    }

    @Test
    void ofTwoMailsOfOneOwnerTheSecondWaits() throws Exception {
        ExecutorService instances = Executors.newFixedThreadPool(INSTANCES);
        accounts.keep(camille.owner(), ACCOUNT, DUE);
        for (int round = 0; round < ROUNDS; round++) {
            List<DepartureRow> mails =
                    Stream.generate(this::added).limit(INSTANCES).toList();
            CyclicBarrier together = new CyclicBarrier(INSTANCES);
            List<Future<Optional<DepartureRow>>> all = new ArrayList<>();
            for (DepartureRow each : mails) {
                all.add(instances.submit(() -> {
                    together.await();
                    return due.claim(due(each), DUE);
                }));
            }
            List<DepartureRow> claimed = new ArrayList<>();
            for (Future<Optional<DepartureRow>> each : all) {
                each.get().ifPresent(claimed::add);
            }
            assertThat(claimed).hasSize(1);
            assertThat(due.heads(DUE)).extracting(MailQueue.Due::owner).doesNotContain(camille.owner());
            rows.end(claimed.get(0), DepartureState.FAILED, Obstacle.REFUSED, DUE);
            assertThat(due.heads(DUE)).extracting(MailQueue.Due::owner).contains(camille.owner());
            mails.forEach(each -> rows.remove(each.owner(), each.followUp(), EnumSet.allOf(DepartureState.class)));
        }
        instances.shutdown();
    }

    @Test
    void whoseServerIsLeftAloneReadsSoAndNobodyElseWaits() {
        DepartureRow row = added();
        DepartureRow second = added();

        due.postpone(people.newPerson().owner(), DUE.plusSeconds(120), DUE);
        assertThat(due.heads(DUE)).extracting(MailQueue.Due::owner).contains(camille.owner());
        due.postpone(camille.owner(), DUE.plusSeconds(120), DUE);

        assertThat(due.heads(DUE.plusSeconds(119)))
                .extracting(MailQueue.Due::owner)
                .doesNotContain(camille.owner());
        assertThat(due.heads(DUE.plusSeconds(120)))
                .extracting(MailQueue.Due::owner)
                .filteredOn(camille.owner()::equals)
                .hasSize(1);
        assertThat(List.of(row, second))
                .extracting(each -> rows.of(each.owner(), each.followUp()).orElseThrow())
                .extracting(DepartureRow::obstacle, DepartureRow::attempt)
                .containsOnly(tuple(Obstacle.UNREACHABLE, 0));
    }

    private static MailQueue.Due due(DepartureRow row) {
        return new MailQueue.Due(row.id(), row.owner(), null, null);
    }

    private DepartureRow added() {
        FollowUpView relance =
                followUps
                        .of(
                                camille.owner(),
                                recordings
                                        .tuesday(camille.owner(), Recordings.VAGUE)
                                        .jobApplication())
                        .stream()
                        .filter(FollowUpView::isFollowUp)
                        .findFirst()
                        .orElseThrow();
        Confirmation confirmed = new Confirmation("MAIL", new Wording("Objet", "Bonjour,"), 3, "empreinte");
        EntrustMail order = new EntrustMail("claire@exemple.fr", confirmed, true);
        DepartureRow row =
                DepartureRow.fresh(camille.owner(), relance.id(), order, LocalDateTime.of(2026, 3, 10, 10, 0), DUE);
        rows.add(row);
        return row;
    }
}
