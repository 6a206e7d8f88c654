package fr.relance.message;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relance.planning.Channel;
import fr.relance.support.IntegrationTest;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The application links the expressions of its texts once; what is written is what Spring’s own expressions write. */
@IntegrationTest
@SuppressWarnings("NullAway.Init")
class LinkedTextsIntegrationTests {

    private final MessageWriter plain = new MessageWriter();

    @Autowired
    private MessageWriter linked;

    @Test
    void everyTextIsTheSame() {
        Random random = new Random(16);

        assertThat(IntStream.range(0, 200)
                        .mapToObj(i -> RandomContexts.any(random))
                        .flatMap(LinkedTextsIntegrationTests::requests))
                .hasSizeGreaterThan(1000)
                .allSatisfy(request -> assertThat(linked.write(request)).isEqualTo(plain.write(request)));
    }

    private static Stream<MessageRequest> requests(MessageContext context) {
        return Arrays.stream(MessageKind.values())
                .flatMap(kind -> Arrays.stream(Channel.values())
                        .filter(kind::goesBy)
                        .map(channel -> new MessageRequest(kind, channel, null, context)));
    }
}
