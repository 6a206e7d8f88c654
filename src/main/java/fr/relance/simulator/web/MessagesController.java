package fr.relance.simulator.web;

import fr.relance.message.Detail;
import fr.relance.message.Message;
import fr.relance.message.MessageWriter;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** The words for everybody: stateless, without an account. See docs/messages.md, "HTTP". */
@RestController
class MessagesController {

    private final MessageWriter writer;
    private final Bodies bodies;

    MessagesController(MessageWriter writer, Bodies bodies) {
        this.writer = writer;
        this.bodies = bodies;
    }

    @PostMapping("/api/v1/messages")
    MessageAnswer write(HttpServletRequest request) throws IOException {
        return MessageAnswer.of(
                writer.write(bodies.read(request, WritingRequest.class).facts()));
    }

    /**
     * A text as the API answers it.
     *
     * @param subject null for what is said aloud
     * @param missing names of the request's fields that would make the text better
     */
    record MessageAnswer(@Nullable String subject, String body, int words, List<String> missing) {

        static MessageAnswer of(Message message) {
            List<String> missing =
                    message.missing().stream().map(MessageAnswer::field).toList();
            return new MessageAnswer(message.subject(), message.body(), message.words(), missing);
        }

        private static String field(Detail detail) {
            return switch (detail) {
                case PERSON -> "person";
                case INTERVIEW_DATE -> "interviewAt";
                case APPLICATION_DATE -> "appliedOn";
                case COMPANY -> "company";
                case POINT -> "point";
                case NEEDS -> "needs";
                case STRENGTHS -> "strengths";
                case DEADLINE -> "announced";
                case PHONE -> "phone";
            };
        }
    }
}
