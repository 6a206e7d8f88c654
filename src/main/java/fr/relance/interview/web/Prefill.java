package fr.relance.interview.web;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;
import org.springframework.validation.DataBinder;

/** Fills an {@link InterviewForm} by the names of its fields, the way that a request does. */
final class Prefill implements DataBinder.ValueResolver {

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
        DataBinder binder = new DataBinder(null, "form");
        binder.setTargetType(ResolvableType.forClass(InterviewForm.class));
        binder.construct(this);
        return (InterviewForm) Objects.requireNonNull(binder.getTarget());
    }

    @Override
    public @Nullable Object resolveValue(String name, Class<?> type) {
        return values.get(name);
    }

    @Override
    public Set<String> getNames() {
        return values.keySet();
    }
}
