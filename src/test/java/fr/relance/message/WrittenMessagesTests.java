package fr.relance.message;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relance.kernel.Gender;
import fr.relance.planning.Channel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every text in full, for a person to read: src/test/resources/written-messages, with ~ for a no-break space. After a change of
 * wording, {@code -Dwritten-messages=update} writes the files anew; read the difference before you commit it.
 */
@NullMarked
class WrittenMessagesTests {

    private static final Path FOLDER = Path.of("src/test/resources/written-messages");

    /** What is also said where no interview took place. */
    private static final Set<MessageKind> APPLICATIONS =
            Set.of(MessageKind.ASSISTANT, MessageKind.VOICEMAIL, MessageKind.FALLBACK_EMAIL);

    private final MessageWriter writer = new MessageWriter();

    @ParameterizedTest
    @MethodSource("texts")
    void aTextReadsAsAgreed(String file, MessageKind kind, Channel channel, @Nullable Variant variant)
            throws IOException {
        StringBuilder written = new StringBuilder();
        for (Gender gender : Gender.values()) {
            written.append(section(gender.name(), kind, channel, variant, Contexts.full(gender)));
        }
        for (Detail detail : Detail.values()) {
            if (!body(kind, channel, variant, Contexts.without(detail))
                    .equals(body(kind, channel, variant, Contexts.full(Gender.FEMININE)))) {
                written.append(section("without " + detail, kind, channel, variant, Contexts.without(detail)));
            }
        }
        if (APPLICATIONS.contains(kind)) {
            written.append(section("application only", kind, channel, variant, Contexts.applied()));
        }
        written.append(section("bare", kind, channel, variant, Contexts.bare(Gender.UNSAID)));
        if ("update".equals(System.getProperty("written-messages"))) {
            Files.writeString(FOLDER.resolve(file), written);
        }
        assertThat(written).hasToString(Files.readString(FOLDER.resolve(file)));
    }

    private String body(MessageKind kind, Channel channel, @Nullable Variant variant, MessageContext context) {
        return writer.write(new MessageRequest(kind, channel, variant, context)).body();
    }

    private String section(
            String title, MessageKind kind, Channel channel, @Nullable Variant variant, MessageContext context) {
        Message message = writer.write(new MessageRequest(kind, channel, variant, context));
        String subject = message.subject() == null ? "" : message.subject() + "\n\n";
        return "===== %s: %d words, missing %s%n%s%s%n%n"
                .formatted(title, message.words(), message.missing(), subject, message.body())
                .replace("\r\n", "\n")
                .replace('\u00A0', '~');
    }

    static Stream<Arguments> texts() {
        return Stream.of(
                Arguments.of("thank-you.txt", MessageKind.THANK_YOU, Channel.EMAIL, null),
                Arguments.of("catch-up.txt", MessageKind.CATCH_UP, Channel.EMAIL, null),
                Arguments.of("follow-up-sober.txt", MessageKind.FOLLOW_UP, Channel.EMAIL, Variant.SOBER),
                Arguments.of("follow-up-argued.txt", MessageKind.FOLLOW_UP, Channel.EMAIL, Variant.ARGUED),
                Arguments.of(
                        "follow-up-deadline-passed.txt", MessageKind.FOLLOW_UP, Channel.EMAIL, Variant.DEADLINE_PASSED),
                Arguments.of("follow-up-phone.txt", MessageKind.FOLLOW_UP, Channel.PHONE, null),
                Arguments.of("assistant.txt", MessageKind.ASSISTANT, Channel.PHONE, null),
                Arguments.of("voicemail.txt", MessageKind.VOICEMAIL, Channel.PHONE, null),
                Arguments.of("fallback.txt", MessageKind.FALLBACK_EMAIL, Channel.EMAIL, null),
                Arguments.of("application-follow-up.txt", MessageKind.APPLICATION_FOLLOW_UP, Channel.EMAIL, null),
                Arguments.of(
                        "application-follow-up-phone.txt", MessageKind.APPLICATION_FOLLOW_UP, Channel.PHONE, null));
    }
}
