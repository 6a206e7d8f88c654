package fr.relance.simulator.web;

import fr.relance.message.ReasonTexts;
import fr.relance.planning.FactCheck;
import fr.relance.planning.Fault;
import fr.relance.planning.Problem;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** All that is wrong with one request, in French. */
final class RequestErrors {

    private static final Map<Class<?>, String> EXPECTED = Map.of(
            LocalDateTime.class, "simulator.moment",
            LocalDate.class, "simulator.day",
            LocalTime.class, "simulator.time",
            Boolean.class, "simulator.flag",
            Integer.class, "simulator.integer");

    private final MessageSource messages;
    private final ReasonTexts texts;
    private final List<FieldError> errors = new ArrayList<>();

    RequestErrors(MessageSource messages, ReasonTexts texts) {
        this.messages = messages;
        this.texts = texts;
    }

    /** @param message French sentence; not told of a field that is at fault already */
    void add(String field, String message) {
        if (errors.stream().noneMatch(each -> each.field().equals(field))) {
            errors.add(new FieldError(field, message));
        }
    }

    /** @param key of the French sentence */
    void reject(String field, String key, Object... arguments) {
        add(field, say(key, arguments));
    }

    /** The value is none of those that could stand there. */
    void unknown(String field, Object... values) {
        reject(
                field,
                "simulator.choice",
                Arrays.stream(values).map(Object::toString).collect(Collectors.joining(", ")));
    }

    /** The value is not written as one of that type. */
    void misfit(String field, Class<?> type) {
        if (type.isEnum()) {
            unknown(field, type.getEnumConstants());
        } else {
            reject(field, EXPECTED.getOrDefault(type, "simulator.object"));
        }
    }

    /** What could not be read is not said to be missing too. */
    void add(Fault fault) {
        if (fault.problem() == Problem.MISSING) {
            add(fault.field(), texts.problem(fault));
        } else {
            errors.add(new FieldError(fault.field(), texts.problem(fault)));
        }
    }

    /** Takes over what a check found. */
    void addAll(FactCheck check) {
        check.faults().forEach(this::add);
    }

    /** Refuses the request if anything was wrong with one of those fields, which are told in their order. */
    void refuse(List<String> fields) {
        List<FieldError> told = errors.stream()
                .filter(error -> fields.contains(error.field()))
                .sorted(Comparator.comparingInt(error -> fields.indexOf(error.field())))
                .toList();
        if (!told.isEmpty()) {
            String sentences = told.stream()
                    .map(error -> error.field() + "\u00a0: " + error.message())
                    .collect(Collectors.joining(" "));
            throw refusal(sentences, told);
        }
    }

    /** The refusal of a body that is no JSON object, where no field is at fault. */
    ErrorResponseException unreadable() {
        return refusal(say("simulator.unreadable"), List.of());
    }

    /** An RFC 9457 problem that names every field at fault. */
    private ErrorResponseException refusal(String detail, List<FieldError> told) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, detail);
        problem.setTitle(say("simulator.refused"));
        problem.setProperty("errors", told);
        return new ErrorResponseException(HttpStatus.BAD_REQUEST, problem, null);
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.FRANCE);
    }

    /**
     * What is wrong with one field of a request.
     *
     * @param field dotted path, such as {@code nextSteps.timing.date}
     * @param message French sentence
     */
    record FieldError(String field, String message) {}
}
