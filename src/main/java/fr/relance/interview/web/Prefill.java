package fr.relance.interview.web;

import fr.relance.kernel.FormRecord;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Fills an {@link InterviewForm} by the names of its fields, the way that a request does. */
final class Prefill {

    private final Map<String, Object> values = new HashMap<>();

    Prefill put(String field, @Nullable Object value) {
        if (value != null) {
            values.put(field, value.toString());
        }
        return this;
    }

    Prefill put(String field, Collection<?> several) {
        values.put(field, several.stream().map(Object::toString).toArray(String[]::new));
        return this;
    }

    /** What stands below a field, filled in. */
    Prefill nest(String field, Record nested) {
        values.put(field, nested);
        return this;
    }

    InterviewForm form() {
        return (InterviewForm) FormRecord.of(InterviewForm.class).orElseThrow().filled(values.keySet(), values::get);
    }
}
