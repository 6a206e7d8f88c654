package fr.relance.message;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relance.planning.Channel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** The rules that every text keeps, whatever was typed: thousands of contexts, drawn with a seed. */
@NullMarked
class AnyMessageTests {

    private static final Pattern FAULTS =
            Pattern.compile("[\\[\\]{}]|'|\\bnull\\b|\\(e\\)|·e|XXX| {2}|\\n{3}|[ \\h]\\n|\\n[ \\h]"
                    + "| [,.;:?!»]|« |\\.\\.|[,;:]\\.|:\\u00A0|\\(\\)|!|[;:](?=\\n|$)|\\t|&#|49");
    private static final Pattern BAD_IN_A_SUBJECT = Pattern.compile("[\\[\\]{}'?\\n]| {2}");
    private static final Pattern ENDED = Pattern.compile(".*[.,?]", Pattern.DOTALL);

    private final MessageWriter writer = new MessageWriter();

    @RepeatedTest(20)
    void anyMessageKeepsTheRules(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        Stream<MessageRequest> requests =
                IntStream.range(0, 50).mapToObj(i -> RandomContexts.any(random)).flatMap(this::requests);

        assertThat(requests.flatMap(this::faults)).isEmpty();
    }

    private Stream<String> faults(MessageRequest request) {
        Message message = writer.write(request);
        String body = message.body();
        List<String> faults = new ArrayList<>();
        FAULTS.matcher(body).results().forEach(fault -> faults.add("holds " + fault.group()));
        faults.add(body.equals(body.strip()) ? "" : "is ragged");
        faults.add(body.equals(Typography.apply(body)) ? "" : "is not spaced the French way");
        faults.add(message.words() == WordCount.of(body) ? "" : "miscounts its words");
        faults.add(message.words() <= most(request) ? "" : "is too long");
        long questions = body.chars().filter(c -> c == '?').count();
        faults.add(questions == questions(request.kind()) ? "" : "asks " + questions + " questions");
        faults.add(unsigned(request, body).stream().allMatch(ENDED.asMatchPredicate()) ? "" : "leaves a sentence open");
        faults.add(isSubjectRight(request, message.subject()) ? "" : "has the subject " + message.subject());
        return faults.stream().filter(fault -> !fault.isEmpty()).map(fault -> fault + ": " + request + "\n" + body);
    }

    private static boolean isSubjectRight(MessageRequest request, @Nullable String subject) {
        if (request.channel() == Channel.PHONE) {
            return subject == null;
        }
        return subject != null
                && subject.contains(" - ")
                && subject.length() < 350
                && !BAD_IN_A_SUBJECT.matcher(subject).find();
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
