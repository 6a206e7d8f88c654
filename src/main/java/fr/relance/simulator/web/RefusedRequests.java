package fr.relance.simulator.web;

import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Refusals as RFC 9457 problems that name every field at fault. */
@RestControllerAdvice(annotations = RestController.class)
class RefusedRequests {

    private final MessageSource messages;

    RefusedRequests(MessageSource messages) {
        this.messages = messages;
    }

    @ExceptionHandler
    ProblemDetail refused(InvalidRequest refusal) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, detail(refusal));
        problem.setTitle(messages.getMessage("simulator.refused", null, Locale.FRANCE));
        problem.setProperty("errors", refusal.errors());
        return problem;
    }

    private String detail(InvalidRequest refusal) {
        if (refusal.errors().isEmpty()) {
            return messages.getMessage("simulator.unreadable", null, Locale.FRANCE);
        }
        return refusal.errors().stream()
                .map(error -> error.field() + "\u00a0: " + error.message())
                .collect(Collectors.joining(" "));
    }
}
