package fr.relance.message;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relance.kernel.Gender;
import fr.relance.planning.Channel;
import fr.relance.tone.Finding;
import fr.relance.tone.Tone;
import fr.relance.tone.ToneRequest;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No text of ours is ever accused by our own check of tone. */
class OwnToneTests {

    private final MessageWriter writer = new MessageWriter();

    @ParameterizedTest
    @MethodSource("requests")
    void aTextOfOursIsNotAccused(MessageRequest request) {
        Message message = writer.write(request);
        ToneRequest asked =
                new ToneRequest(request.kind().asks(), request.channel(), message.subject(), message.body());

        assertThat(Tone.of(asked).findings()).extracting(Finding::rule).isEmpty();
    }

    static Stream<MessageRequest> requests() {
        return contexts()
                .flatMap(context -> Arrays.stream(MessageKind.values())
                        .flatMap(kind -> Arrays.stream(Channel.values())
                                .filter(kind::goesBy)
                                .flatMap(channel -> Stream.concat(
                                                Stream.of((Variant) null), Arrays.stream(Variant.values()))
                                        .filter(variant -> variant == null || kind == MessageKind.FOLLOW_UP)
                                        .map(variant -> new MessageRequest(kind, channel, variant, context)))));
    }

    private static Stream<MessageContext> contexts() {
        return Stream.of(
                        Arrays.stream(Gender.values()).map(Contexts::full),
                        Arrays.stream(Gender.values()).map(Contexts::bare),
                        Arrays.stream(Detail.values()).map(Contexts::without),
                        Stream.of(Contexts.applied(), Contexts.announcing(Contexts.BY_16_MARCH)))
                .flatMap(contexts -> contexts);
    }
}
