package fr.relance.sending;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relance.kernel.OwnerId;
import fr.relance.sending.Turns.Turn;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Who is next. */
class TurnsTests extends TurnsScene {

    @Test
    void whoHasManyMailsIsFollowedByWhoHasOne() {
        MailQueue.Due many = due("a.example");
        MailQueue.Due one = due("b.example");
        MailQueue.Due another = due("c.example");
        List<OwnerId> order = new ArrayList<>();
        List<MailQueue.Due> heads = List.of(many, one, another);

        for (int i = 0; i < 6; i++) {
            order.add(sent(heads).owner());
        }

        assertThat(order.subList(0, 3)).containsExactly(many.owner(), one.owner(), another.owner());
        assertThat(order.subList(3, 6)).containsExactly(many.owner(), one.owner(), another.owner());
    }

    @Test
    void nobodyHasTwoConversations() {
        MailQueue.Due one = due("a.example");
        MailQueue.Due sameOwner = new MailQueue.Due(UUID.randomUUID(), one.owner(), "b.example 465", "b.example");
        Turn turn = turns.next(List.of(one), now).orElseThrow();

        assertThat(turns.next(List.of(one, sameOwner), now)).isEmpty();
        turns.release(turn);
        assertThat(turns.next(List.of(one, sameOwner), now)).isPresent();
    }

    @Test
    void tenAccountsAtOneServerHoldTwoTurnsAndFourOnceItAnswers() {
        List<MailQueue.Due> ten = dues(10, "stalls.example");
        assertThat(all(ten)).hasSize(2);
        assertThat(turns.next(List.of(due("b.example")), now)).isPresent();

        MailQueue.Due known = sent(List.of(due("answers.example")));
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
        List<MailQueue.Due> known = IntStream.range(0, Turns.MOST)
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
        List<MailQueue.Due> unknown =
                IntStream.range(0, 200).mapToObj(i -> due("s" + i + ".example")).toList();
        int held = all(unknown).size();
        for (int i = 0; i < 10; i++) {
            pass(SLOW);
            held += all(unknown).size();
        }

        assertThat(held).isLessThan(Turns.MOST);
        assertThat(turns.next(List.of(due("answers.example")), now)).isPresent();
    }
}
