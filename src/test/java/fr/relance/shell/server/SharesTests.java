package fr.relance.shell.server;

import static fr.relance.shell.server.Shares.Place.INSIDE;
import static fr.relance.shell.server.Shares.Place.REFUSED;
import static fr.relance.shell.server.Shares.Place.WAITING;
import static org.assertj.core.api.Assertions.assertThat;

import fr.relance.shell.server.Shares.Place;
import org.apache.coyote.Request;
import org.apache.coyote.Response;
import org.junit.jupiter.api.Test;

/** Whose turn it is. */
class SharesTests {

    private final Shares shares = new Shares(2, 3);
    private int waits;

    @Test
    void othersOfTheSameClientWaitAndNobodyElseDoes() {
        assertThat(enter(visit("a"))).isEqualTo(INSIDE);
        assertThat(enter(visit("a"))).isEqualTo(INSIDE);
        assertThat(enter(visit("a"))).isEqualTo(WAITING);
        assertThat(enter(visit("b"))).isEqualTo(INSIDE);
        assertThat(waits).isOne();
    }

    @Test
    void theirTurnComesInTheOrderOfTheirComing() {
        enter(visit("a"));
        enter(visit("a"));
        Visit first = visit("a");
        Visit second = visit("a");
        enter(first);
        enter(second);

        assertThat(shares.leave("a")).isSameAs(first);
        assertThat(shares.leave("a")).isSameAs(second);
        assertThat(shares.leave("a")).isNull();
        assertThat(shares.leave("a")).isNull();
        assertThat(enter(visit("a"))).isEqualTo(INSIDE);
        assertThat(enter(visit("a"))).isEqualTo(INSIDE);
        assertThat(enter(visit("a"))).isEqualTo(WAITING);
    }

    @Test
    void whoHasGoneTakesNobodysTurn() {
        enter(visit("a"));
        enter(visit("a"));
        Visit gone = visit("a");
        enter(gone);

        assertThat(shares.withdraw(gone)).isTrue();
        assertThat(shares.withdraw(gone)).isFalse();
        assertThat(shares.leave("a")).isNull();
        assertThat(enter(visit("a"))).isEqualTo(INSIDE);
    }

    @Test
    void notEverybodyMayWait() {
        for (int i = 0; i < 5; i++) {
            enter(visit("a"));
        }

        assertThat(enter(visit("a"))).isEqualTo(REFUSED);
        assertThat(waits).isEqualTo(3);
    }

    private Place enter(Visit visit) {
        return shares.enter(visit, () -> waits++);
    }

    private static Visit visit(String network) {
        return new Visit(new Request(), new Response(), new Peer(network, false), network);
    }
}
