package fr.relance.simulator.web;

import fr.relance.planning.Fault;
import fr.relance.planning.Problem;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The fields of one JSON object; notes all that is wrong, so that a request is refused once. Unknown fields are ignored. */
final class Fields {

    private final @Nullable JsonNode object;
    private final String path;
    private final RequestErrors errors;

    private Fields(@Nullable JsonNode object, String path, RequestErrors errors) {
        this.object = object;
        this.path = path;
        this.errors = errors;
    }

    static Fields of(JsonNode body, RequestErrors errors) {
        if (!body.isObject()) {
            throw new InvalidRequest(List.of());
        }
        return new Fields(body, "", errors);
    }

    /** The value; null where it is missing or badly formed, which has been noted. */
    <T> @Nullable T required(String field, Form<T> form) {
        JsonNode node = node(field);
        if (object != null && node == null) {
            errors.add(new Fault(path + field, Problem.MISSING, 0, 0));
        }
        return node == null ? null : read(field, node, form);
    }

    /** The value; null where it is left out, or badly formed, which has been noted. */
    <T> @Nullable T optional(String field, Form<T> form) {
        JsonNode node = node(field);
        return node == null ? null : read(field, node, form);
    }

    /** The fields of a required object; where it is missing, none of them is said to be. */
    Fields inside(String field) {
        return new Fields(required(field, Form.OBJECT), path + field + ".", errors);
    }

    /** The fields of an object that may be left out. */
    Optional<Fields> perhaps(String field) {
        JsonNode node = optional(field, Form.OBJECT);
        return Optional.ofNullable(node).map(object -> new Fields(object, path + field + ".", errors));
    }

    /** All that was wrong with the request so far. */
    RequestErrors errors() {
        return errors;
    }

    String path(String field) {
        return path + field;
    }

    /** A value of which the errors have said nothing. */
    static <T> T sure(@Nullable T value) {
        return Objects.requireNonNull(value);
    }

    private <T> @Nullable T read(String field, JsonNode node, Form<T> form) {
        T value = form.read(node);
        if (value == null) {
            errors.add(path + field, form);
        }
        return value;
    }

    private @Nullable JsonNode node(String field) {
        JsonNode node = object == null ? null : object.get(field);
        return node == null || node.isNull() ? null : node;
    }
}
