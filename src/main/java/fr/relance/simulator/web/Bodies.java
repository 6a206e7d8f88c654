package fr.relance.simulator.web;

import fr.relance.message.ReasonTexts;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Validator;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.util.ReflectionUtils;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.UnsupportedMediaTypeStatusException;
import tools.jackson.databind.JsonNode;

/** Reads the bodies of the API; all that is wrong with one is told together. */
@Component
class Bodies {

    /** Many times what a request needs. */
    private static final int MAX_BYTES = 65_536;

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final Validator validator;
    private final MessageSource messages;
    private final ReasonTexts texts;
    private final Clock clock;

    Bodies(Validator validator, MessageSource messages, ReasonTexts texts, Clock clock) {
        this.validator = validator;
        this.messages = messages;
        this.texts = texts;
        this.clock = clock.withZone(PARIS);
    }

    /** A body of a request: a record with constraints, of which nothing is used before all of it was found right. */
    interface Body {

        /** The fields that do not count, given the others, and are not even looked at. */
        default Set<String> unused() {
            return Set.of();
        }

        /** Tells what is wrong with what could be read, beyond what constraints can say. */
        default void check(RequestErrors errors) {}
    }

    /** The body; refused as unsupported (415), too large (413) or wrong (400). */
    <B extends Body> B read(HttpServletRequest request, Class<B> type) throws IOException {
        RequestErrors errors = new RequestErrors(messages, texts);
        B body = StrictJson.read(document(request, errors), type, errors::misfit);
        validator
                .validate(body)
                .forEach(violation -> errors.add(violation.getPropertyPath().toString(), violation.getMessage()));
        body.check(errors);
        List<String> fields = new ArrayList<>();
        addFields(body, "", fields);
        errors.refuse(fields);
        return body;
    }

    /** The moment of a request that names none. */
    LocalDateTime now() {
        return LocalDateTime.now(clock);
    }

    private static JsonNode document(HttpServletRequest request, RequestErrors errors) throws IOException {
        // Checked here, not in the mapping: a request that matches no handler would be refused without a problem
        // document.
        if (!isJson(request.getContentType())) {
            throw new UnsupportedMediaTypeStatusException((MediaType) null, List.of(MediaType.APPLICATION_JSON));
        }
        byte[] bytes = request.getInputStream().readNBytes(MAX_BYTES + 1);
        if (bytes.length > MAX_BYTES) {
            throw new ResponseStatusException(HttpStatus.CONTENT_TOO_LARGE);
        }
        return StrictJson.object(bytes).orElseThrow(errors::unreadable);
    }

    private static boolean isJson(@Nullable String contentType) {
        try {
            return contentType != null
                    && MediaType.APPLICATION_JSON.isCompatibleWith(MediaType.parseMediaType(contentType));
        } catch (InvalidMediaTypeException e) {
            return false;
        }
    }

    /** The dotted paths of the fields that count, in the order in which they are declared. */
    private static void addFields(Body body, String path, List<String> fields) {
        for (RecordComponent field : body.getClass().getRecordComponents()) {
            if (!body.unused().contains(field.getName())) {
                fields.add(path + field.getName());
                Method accessor = field.getAccessor();
                ReflectionUtils.makeAccessible(accessor);
                if (ReflectionUtils.invokeMethod(accessor, body) instanceof Body inner) {
                    addFields(inner, path + field.getName() + ".", fields);
                }
            }
        }
    }
}
