package fr.relance.walk;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/**
 * What is asked of one address.
 *
 * @param path with its variables filled in
 * @param fields sent in the address by a GET, else as a form
 * @param json sent instead of the fields
 */
record Ask(
        String path,
        Map<String, List<String>> fields,
        @Nullable String json) {

    /** Nothing but the address; each id takes the place of the next variable. */
    static Ask at(String pattern, Object... ids) {
        return new Ask(
                UriComponentsBuilder.fromPath(pattern).buildAndExpand(ids).toUriString(), Map.of(), null);
    }

    static Ask json(String path, String body) {
        return new Ask(path, Map.of(), body);
    }

    /** The same with fields and values in turn; a field may come again. */
    Ask with(String... fieldsAndValues) {
        Map<String, List<String>> more = new LinkedHashMap<>(fields);
        for (int i = 0; i < fieldsAndValues.length; i += 2) {
            more.merge(fieldsAndValues[i], List.of(fieldsAndValues[i + 1]), (before, after) -> after);
        }
        return new Ask(path, more, json);
    }

    Ask with(Map<String, String> form) {
        Ask asked = this;
        for (Map.Entry<String, String> field : form.entrySet()) {
            asked = asked.with(field.getKey(), field.getValue());
        }
        return asked;
    }

    /** What a field says. */
    String first(String field) {
        return Objects.requireNonNull(fields.get(field), field).get(0);
    }

    /** Whether it says that itself. */
    boolean names(String id) {
        return path.contains(id) || fields.toString().contains(id);
    }

    /** The path, and the fields behind it. */
    URI address() {
        String query = fields.entrySet().stream()
                .flatMap(field -> field.getValue().stream().map(each -> encoded(field.getKey()) + "=" + encoded(each)))
                .collect(Collectors.joining("&"));
        return URI.create(query.isEmpty() ? path : path + "?" + query);
    }

    private static String encoded(String text) {
        return UriUtils.encode(text, StandardCharsets.UTF_8);
    }
}
