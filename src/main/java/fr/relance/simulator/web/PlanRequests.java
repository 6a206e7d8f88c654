package fr.relance.simulator.web;

import fr.relance.message.ReasonTexts;
import fr.relance.planning.AfterApplication;
import fr.relance.planning.AfterInterview;
import fr.relance.planning.AfterUnansweredCall;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Reads the bodies of the planning API. Without a moment, the plan is made now, in Paris. */
@Component
class PlanRequests {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final MessageSource messages;
    private final ReasonTexts texts;
    private final Clock clock;

    PlanRequests(MessageSource messages, ReasonTexts texts, Clock clock) {
        this.messages = messages;
        this.texts = texts;
        this.clock = clock.withZone(PARIS);
    }

    AfterInterview interview(HttpServletRequest request) throws IOException {
        RequestErrors errors = errors();
        return new InterviewRequest(Fields.of(JsonBody.of(request), errors)).facts(errors, LocalDateTime.now(clock));
    }

    AfterApplication application(HttpServletRequest request) throws IOException {
        RequestErrors errors = errors();
        return new ApplicationRequest(Fields.of(JsonBody.of(request), errors)).facts(errors, LocalDateTime.now(clock));
    }

    AfterUnansweredCall call(HttpServletRequest request) throws IOException {
        RequestErrors errors = errors();
        return new CallRequest(Fields.of(JsonBody.of(request), errors)).facts(errors);
    }

    private RequestErrors errors() {
        return new RequestErrors(messages, texts);
    }
}
