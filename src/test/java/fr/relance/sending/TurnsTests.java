package fr.relance.sending;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relance.kernel.OwnerId;
import fr.relance.sending.Turns.Answer;
import fr.relance.sending.Turns.Turn;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Who is next, and whom nobody waits for. */
class TurnsTests {

    private static final Duration SLOW = Duration.ofSeconds(8);
    private static final Instant NOW = Instant.parse("2026-03-10T09:00:00Z");

    private long nanos = 1;
    private Instant now = NOW;
    private final Turns turns = new Turns(SLOW, () -> nanos);

    @Test
    void whoHasManyMailsIsFollowedByWhoHasOne() {
        Due many = due("a.example");
        Due one = due("b.example");
        Due another = due("c.example");
        List<OwnerId> order = new ArrayList<>();
        List<Due> heads = List.of(many, one, another);

        for (int i = 0; i < 6; i++) {
            order.add(sent(heads).owner());
        }

        assertThat(order.subList(0, 3)).containsExactly(many.owner(), one.owner(), another.owner());
        assertThat(order.subList(3, 6)).containsExactly(many.owner(), one.owner(), another.owner());
    }

    @Test
    void nobodyHasTwoConversations() {
        Due one = due("a.example");
        Due sameOwner = new Due(UUID.randomUUID(), one.owner(), "b.example 465", "b.example");
        Turn turn = turns.next(List.of(one), now).orElseThrow();

        assertThat(turns.next(List.of(one, sameOwner), now)).isEmpty();
        turns.release(turn);
        assertThat(turns.next(List.of(one, sameOwner), now)).isPresent();
    }

    @Test
    void tenAccountsAtOneServerHoldTwoTurnsAndFourOnceItAnswers() {
        List<Due> ten = dues(10, "stalls.example");
        assertThat(all(ten)).hasSize(2);
        assertThat(turns.next(List.of(due("b.example")), now)).isPresent();

        Due known = sent(List.of(due("answers.example")));
        assertThat(known.server()).isEqualTo("answers.example 465");
        assertThat(all(dues(10, "answers.example"))).hasSize(4);
    }

    @Test
    void manyNamesOfOneNetworkAreOnePlace() {
        List<Boolean> rooms = IntStream.range(0, 4)
                .mapToObj(
                        i -> turns.next(List.of(due("s" + i + ".example")), now).orElseThrow())
                .map(turn -> turns.arrive(turn, "at c0000201"))
                .toList();

        assertThat(rooms).containsExactly(true, true, false, false);
    }

    @Test
    void aConversationThatTakesLongMakesRoomUpToALimit() {
        for (int i = 0; i < Turns.MOST; i++) {
            sent(List.of(due("answers" + i + ".example")));
        }
        List<Due> known = IntStream.range(0, Turns.MOST)
                .mapToObj(i -> due("answers" + i + ".example"))
                .toList();
        assertThat(all(known)).hasSize(Turns.AT_ONCE);
        pass(SLOW);
        assertThat(all(known)).hasSize(Turns.AT_ONCE);
        pass(SLOW);
        assertThat(all(known)).hasSize(Turns.MOST - 2 * Turns.AT_ONCE);
        pass(SLOW);
        assertThat(all(known)).isEmpty();
    }

    @Test
    void howeverManyUnknownServersStallThereIsRoomForOneThatAnswers() {
        sent(List.of(due("answers.example")));
        List<Due> unknown =
                IntStream.range(0, 200).mapToObj(i -> due("s" + i + ".example")).toList();
        int held = all(unknown).size();
        for (int i = 0; i < 10; i++) {
            pass(SLOW);
            held += all(unknown).size();
        }

        assertThat(held).isLessThan(Turns.MOST);
        assertThat(turns.next(List.of(due("answers.example")), now)).isPresent();
    }

    @Test
    void aServerThatStalledIsLeftAloneForAGrowingWhile() {
        Due due = due("stalls.example");
        for (int minutes : new int[] {2, 5, 10, 20, 30, 30}) {
            stall(due);

            assertThat(turns.resting(List.of(due), now)).containsEntry(due.owner(), now.plusSeconds(minutes * 60L));
            assertThat(turns.next(List.of(due), now)).isEmpty();
            now = now.plusSeconds(minutes * 60L);
            assertThat(turns.resting(List.of(due), now)).isEmpty();
        }
        sent(List.of(due));
        stall(due);
        assertThat(turns.resting(List.of(due), now)).containsEntry(due.owner(), now.plusSeconds(120));
    }

    @Test
    void whatOneMeetsIsTheirOwnTroubleWhatTwoMeetIsTheServers() {
        Due first = due("shared.example");
        Due second = due("shared.example");
        Due third = due("shared.example");

        stall(first);
        assertThat(turns.resting(List.of(first, second, third), now)).containsOnlyKeys(first.owner());
        stall(second);
        assertThat(turns.resting(List.of(first, second, third), now))
                .containsOnlyKeys(first.owner(), second.owner(), third.owner());

        now = now.plusSeconds(120);
        List<Turn> trial = all(List.of(first, second, third));
        assertThat(trial).as("one mail tries it").hasSize(1);
        turns.tell(trial.get(0), Answer.TAKEN, now);
        turns.release(trial.get(0));
        assertThat(all(List.of(third, due("shared.example"))))
                .as("open for all")
                .hasSize(2);
    }

    @Test
    void aQuickRefusalMakesNobodyWaitAndASlowSuccessIsOne() {
        Due due = due("a.example");
        Turn refused = turns.next(List.of(due), now).orElseThrow();
        turns.tell(refused, Answer.REFUSED, now);
        turns.release(refused);
        assertThat(turns.resting(List.of(due), now)).isEmpty();

        Turn slow = turns.next(List.of(due), now).orElseThrow();
        pass(SLOW.multipliedBy(5));
        turns.tell(slow, Answer.TAKEN, now);
        turns.release(slow);
        assertThat(turns.resting(List.of(due), now)).isEmpty();
    }

    private void stall(Due due) {
        Turn turn = turns.next(List.of(due), now).orElseThrow();
        turns.arrive(turn, "at " + due.host());
        pass(SLOW);
        turns.tell(turn, Answer.NONE, now);
        turns.release(turn);
    }

    private Due sent(List<Due> heads) {
        Turn turn = turns.next(heads, now).orElseThrow();
        turns.tell(turn, Answer.TAKEN, now);
        turns.release(turn);
        return turn.due();
    }

    /** As many as may begin now. */
    private List<Turn> all(List<Due> heads) {
        return Stream.generate(() -> turns.next(heads, now))
                .takeWhile(Optional::isPresent)
                .flatMap(Optional::stream)
                .toList();
    }

    private void pass(Duration time) {
        nanos += time.toNanos();
    }

    private static List<Due> dues(int count, String host) {
        return Stream.generate(() -> due(host)).limit(count).toList();
    }

    private static Due due(String host) {
        return new Due(UUID.randomUUID(), new OwnerId(UUID.randomUUID()), host + " 465", host);
    }
}
