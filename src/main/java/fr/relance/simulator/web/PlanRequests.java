package fr.relance.simulator.web;

import fr.relance.message.ReasonTexts;
import fr.relance.planning.AfterApplication;
import fr.relance.planning.AfterInterview;
import fr.relance.planning.AfterUnansweredCall;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the bodies of the planning API. Without a moment, the plan is made now, in Paris. */
@Component
class PlanRequests {

    /** Many times what a request needs. */
    private static final int MAX_BYTES = 65_536;

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final MessageSource messages;
    private final ReasonTexts texts;
    private final Clock clock;

    PlanRequests(MessageSource messages, ReasonTexts texts, Clock clock) {
        this.messages = messages;
        this.texts = texts;
        this.clock = clock.withZone(PARIS);
    }

    AfterInterview interview(InputStream body) throws IOException {
        RequestErrors errors = errors();
        return new InterviewRequest(Fields.of(json(body), errors)).facts(errors, LocalDateTime.now(clock));
    }

    AfterApplication application(InputStream body) throws IOException {
        RequestErrors errors = errors();
        return new ApplicationRequest(Fields.of(json(body), errors)).facts(errors, LocalDateTime.now(clock));
    }

    AfterUnansweredCall call(InputStream body) throws IOException {
        RequestErrors errors = errors();
        return new CallRequest(Fields.of(json(body), errors)).facts(errors);
    }

    private RequestErrors errors() {
        return new RequestErrors(messages, texts);
    }

    private static JsonNode json(InputStream body) throws IOException {
        byte[] bytes = body.readNBytes(MAX_BYTES + 1);
        if (bytes.length > MAX_BYTES) {
            throw new ResponseStatusException(HttpStatus.CONTENT_TOO_LARGE);
        }
        try {
            return JSON.readTree(bytes);
        } catch (JacksonException e) {
            throw new InvalidRequest(List.of());
        }
    }
}
