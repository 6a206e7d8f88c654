package fr.relance.message;

import fr.relance.planning.Channel;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** The rules that every text keeps, whatever was typed: thousands of contexts, drawn with a seed. */
@NullMarked
class AnyMessageTests {

    private static final Pattern FAULTS =
            Pattern.compile("[\\[\\]{}]|'|\\bnull\\b|\\(e\\)|·e|XXX| {2}|\\n{3}|[ \\h]\\n|\\n[ \\h]"
                    + "| [,.;:?!»]|« |\\.\\.|[,;:]\\.|:\\u00A0|\\(\\)|!|[;:](?=\\n|$)|\\t|&#|49");
    private static final Pattern ENDED = Pattern.compile(".*[.,?]", Pattern.DOTALL);

    private final MessageWriter writer = new MessageWriter();

    @RepeatedTest(20)
    void anyMessageKeepsTheRules(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        SoftAssertions softly = new SoftAssertions();
        IntStream.range(0, 50)
                .mapToObj(i -> RandomContexts.any(random))
                .flatMap(this::requests)
                .forEach(r -> check(r, softly));
        softly.assertAll();
    }

    private void check(MessageRequest request, SoftAssertions softly) {
        Message message = writer.write(request);
        String body = message.body();
        String label = request + "\n" + body;
        softly.assertThat(FAULTS.matcher(body).results().map(MatchResult::group).toList())
                .as(label)
                .isEmpty();
        softly.assertThat(body).as(label).isEqualTo(body.strip()).isEqualTo(Typography.apply(body));
        softly.assertThat(message.words())
                .as(label)
                .isBetween(15, most(request))
                .isEqualTo(WordCount.of(body));
        softly.assertThat(body.chars().filter(c -> c == '?').count()).as(label).isEqualTo(questions(request.kind()));
        softly.assertThat(unsigned(request, body)).as(label).allMatch(ENDED.asMatchPredicate());
        if (request.channel() == Channel.PHONE) {
            softly.assertThat(message.subject()).isNull();
        } else {
            softly.assertThat(message.subject())
                    .as(label)
                    .contains(" - ")
                    .doesNotContainPattern("[\\[\\]{}'?\\n]| {2}")
                    .hasSizeLessThan(350);
        }
    }

    private static List<String> unsigned(MessageRequest request, String body) {
        List<String> paragraphs = Arrays.asList(body.split("\n\n"));
        return paragraphs.subList(0, paragraphs.size() - (request.channel() == Channel.EMAIL ? 1 : 0));
    }

    private Stream<MessageRequest> requests(MessageContext context) {
        return Arrays.stream(MessageKind.values())
                .flatMap(kind -> Arrays.stream(Channel.values())
                        .filter(kind::goesBy)
                        .flatMap(channel -> kind == MessageKind.FOLLOW_UP
                                ? Arrays.stream(Variant.values())
                                        .map(v -> new MessageRequest(kind, channel, v, context))
                                : Stream.of(new MessageRequest(kind, channel, null, context))));
    }

    private static long questions(MessageKind kind) {
        return kind == MessageKind.THANK_YOU || kind == MessageKind.VOICEMAIL ? 0 : 1;
    }

    private static int most(MessageRequest request) {
        if (request.channel() == Channel.PHONE) {
            return request.kind() == MessageKind.VOICEMAIL ? 60 : 110;
        }
        return request.kind() == MessageKind.CATCH_UP ? 150 : 120;
    }
}
