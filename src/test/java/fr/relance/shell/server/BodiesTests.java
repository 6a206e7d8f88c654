package fr.relance.shell.server;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relance.shell.server.Body.Bodies;
import fr.relance.shell.server.Body.Incoming;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What bodies take while they come in, and who gives way. */
class BodiesTests {

    private static final int LARGE = 100_000;
    private static final long MOST = 10_000_000;

    private final Bodies bodies = new Bodies(1_000_000);

    @Test
    void whatHasComeIsReadAsItWasSent() {
        Body body = bodies.begin("a");
        StringBuilder sent = new StringBuilder();
        for (int i = 0; i < 5_000; i++) {
            String some = Integer.toString(i);
            sent.append(some);
            body.append(ByteBuffer.wrap(some.getBytes(StandardCharsets.US_ASCII)), MOST);
        }

        Incoming reader = new Incoming();
        StringBuilder read = new StringBuilder();
        while (body.doRead(reader) >= 0) {
            read.append(StandardCharsets.US_ASCII.decode(reader.bytes()));
        }

        assertThat(read).hasToString(sent.toString());
        assertThat(body.held()).isZero();
    }

    @Test
    void ofABodyThatIsTooLargeNothingIsKept() {
        Body body = bodies.begin("a");
        body.append(ByteBuffer.allocate(LARGE), LARGE);
        assertThat(body.held()).isGreaterThanOrEqualTo(LARGE);

        body.append(ByteBuffer.allocate(1), LARGE);

        assertThat(body.held()).isZero();
        assertThat(body.received()).isEqualTo(LARGE + 1);
    }

    @Test
    void whoTakesTheMostGivesWay() {
        Body somebody = begun("a", LARGE);
        List<Body> greedy =
                IntStream.range(0, 20).mapToObj(i -> begun("b", LARGE)).toList();

        assertThat(somebody.isDropped()).isFalse();
        assertThat(greedy).anyMatch(Body::isDropped);
        assertThat(greedy.stream().mapToLong(Body::held).sum()).isLessThan(1_000_000);
    }

    @Test
    void aFormOfAPageNeverDoes() {
        List<Body> forms =
                IntStream.range(0, 1_000).mapToObj(i -> begun("b", 2_000)).toList();

        assertThat(forms).noneMatch(Body::isDropped);
    }

    @Test
    void whatIsReadIsNotTakenAway() {
        Body read = begun("b", 2 * LARGE);
        assertThat(read.take()).isTrue();
        IntStream.range(0, 20).forEach(i -> begun("b", LARGE));

        assertThat(read.isDropped()).isFalse();
    }

    @Test
    void whatHasComeAndWaitsForItsTurnGivesWayToWhoeverTakesLess() {
        List<Body> waiting =
                IntStream.range(0, 10).mapToObj(i -> begun("b", LARGE)).toList();
        waiting.forEach(Body::end);

        Body form = begun("a", LARGE);

        assertThat(form.isDropped()).isFalse();
        assertThat(waiting).anyMatch(Body::isDropped).anyMatch(body -> !body.take());
    }

    private Body begun(String network, int bytes) {
        Body body = bodies.begin(network);
        body.append(ByteBuffer.allocate(bytes), MOST);
        bodies.makeRoom();
        return body;
    }
}
