package fr.relance.simulator.web;

import fr.relance.message.Detail;
import fr.relance.message.Message;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
