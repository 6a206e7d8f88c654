package fr.relance.message;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relance.kernel.FrenchWords;
import fr.relance.message.MessageContext.Addressee;
import fr.relance.message.MessageContext.Sender;
import fr.relance.planning.Channel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
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
    private static final Pattern FEMININE =
            Pattern.compile("(?iU)je (?:suis|serais|reste)[^.]* (?:heureuse|motivée|convaincue|intéressée|sortie)\\b");
    private static final Pattern MASCULINE =
            Pattern.compile("(?iU)je (?:suis|serais|reste)[^.]* (?:heureux|motivé|convaincu|intéressé|sorti)\\b");
    private static final Pattern NAMED = Pattern.compile("(?:Madame|Monsieur) (?!Monsieur)\\p{L}");
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
        long questions = body.chars().filter(c -> c == '?').count();
        Map<String, Boolean> rules = Map.ofEntries(
                Map.entry("is ragged", body.equals(body.strip())),
                Map.entry("is not spaced the French way", body.equals(Typography.apply(body))),
                Map.entry("miscounts its words", message.words() == FrenchWords.count(body)),
                Map.entry("is too long", message.words() <= most(request)),
                Map.entry("asks " + questions + " questions", questions == questions(request.kind())),
                Map.entry(
                        "leaves a sentence open",
                        unsigned(request, body).stream().allMatch(ENDED.asMatchPredicate())),
                Map.entry("has the subject " + message.subject(), isSubjectRight(request, message.subject())),
                Map.entry("greets in another way", greets(request, body)),
                Map.entry("is not signed", isSigned(request, body)),
                Map.entry("agrees with somebody else", isAgreed(request, body)),
                Map.entry("does not know what it misses", isComplete(message)));
        rules.forEach((fault, kept) -> {
            if (!kept) {
                faults.add(fault);
            }
        });
        return faults.stream().map(fault -> fault + ": " + request + "\n" + body);
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

    private static boolean greets(MessageRequest request, String body) {
        Addressee person = request.context().person();
        if (request.kind() == MessageKind.ASSISTANT) {
            return body.startsWith("Bonjour, je m’appelle ");
        }
        if (request.channel() == Channel.PHONE) {
            return body.startsWith(Typography.apply(PersonName.spoken(person)) + ", ");
        }
        boolean unknown = person == null || person.civility() == null;
        return body.startsWith(Typography.apply(PersonName.written(person)) + ",\n\n")
                && (unknown == body.startsWith("Madame, Monsieur,"));
    }

    private static boolean isSigned(MessageRequest request, String body) {
        Sender sender = request.context().sender();
        if (request.channel() == Channel.PHONE) {
            return true;
        }
        String[] signature = body.substring(body.lastIndexOf("\n\n") + 2).split("\n");
        String phone = PhoneNumber.written(sender.phone());
        return signature.length == (phone == null ? 1 : 2)
                && !signature[0].isBlank()
                && (phone == null || signature[1].equals(phone));
    }

    private static boolean isAgreed(MessageRequest request, String body) {
        boolean feminine = FEMININE.matcher(body).find();
        boolean masculine = MASCULINE.matcher(body).find();
        return switch (request.context().sender().gender()) {
            case FEMININE -> !masculine;
            case MASCULINE -> !feminine;
            case UNSAID -> !feminine && !masculine;
        };
    }

    private static boolean isComplete(Message message) {
        return message.missing().size() == Set.copyOf(message.missing()).size()
                && message.missing().contains(Detail.PERSON)
                        != NAMED.matcher(message.body()).find();
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
