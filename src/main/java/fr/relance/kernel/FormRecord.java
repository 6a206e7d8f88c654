package fr.relance.kernel;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes a form of what was typed, by the names of its fields: a record of texts, lists of texts and such records. What Spring makes
 * of a request, without looking at the parameters of the record and their annotations each time.
 */
public final class FormRecord {

    private static final Map<Class<?>, Optional<FormRecord>> KNOWN = new ConcurrentHashMap<>();

    private final Constructor<?> constructor;
    private final List<Field> fields;

    private FormRecord(Constructor<?> constructor, List<Field> fields) {
        this.constructor = constructor;
        this.fields = fields;
    }

    /**
     * A field.
     *
     * @param below its own fields where it is a record
     * @param several whether it is a list
     */
    private record Field(String name, @Nullable FormRecord below, boolean several) {}

    /** Of that type; nothing where it holds anything else. */
    public static Optional<FormRecord> of(Class<?> type) {
        Optional<FormRecord> known = KNOWN.get(type);
        if (known == null) {
            known = type.isRecord() ? read(type) : Optional.empty();
            KNOWN.put(type, known);
        }
        return known;
    }

    private static Optional<FormRecord> read(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        List<Field> fields =
                Arrays.stream(components).flatMap(FormRecord::field).toList();
        if (fields.size() < components.length) {
            return Optional.empty();
        }
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return Optional.of(new FormRecord(constructor, fields));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Stream<Field> field(RecordComponent component) {
        Class<?> type = component.getType();
        if (type == String.class) {
            return Stream.of(new Field(component.getName(), null, false));
        }
        boolean texts = type == List.class
                && component.getGenericType() instanceof ParameterizedType list
                && list.getActualTypeArguments()[0] == String.class;
        return texts
                ? Stream.of(new Field(component.getName(), null, true))
                : of(type).map(below -> new Field(component.getName(), below, false)).stream();
    }

    /**
     * A form.
     *
     * @param names of all that was sent
     * @param values of a name: nothing, a text, several, or for a record itself
     */
    public Object filled(Set<String> names, Function<String, @Nullable Object> values) {
        return filled("", names, values);
    }

    private Object filled(String path, Set<String> names, Function<String, @Nullable Object> values) {
        Object[] arguments = fields.stream()
                .map(field -> value(field, path + field.name(), names, values))
                .toArray();
        try {
            return constructor.newInstance(arguments);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static @Nullable Object value(
            Field field, String path, Set<String> names, Function<String, @Nullable Object> values) {
        Object value = values.apply(path);
        if (field.below() != null) {
            boolean sent = names.stream().anyMatch(name -> name.startsWith(path + "."));
            return value instanceof Record given
                    ? given
                    : sent ? field.below().filled(path + ".", names, values) : null;
        }
        if (value instanceof String[] all && all.length == 1) {
            value = all[0];
        }
        return field.several() ? several(value) : text(value);
    }

    private static @Nullable Object text(@Nullable Object value) {
        return value instanceof String[] all ? String.join(",", all) : value;
    }

    /** One that stands alone may be several, separated by commas. */
    private static @Nullable Object several(@Nullable Object value) {
        if (value instanceof String[] all) {
            return Arrays.asList(all);
        }
        return value instanceof String text && !text.isEmpty()
                ? Arrays.stream(text.split(",", -1)).map(String::strip).toList()
                : value == null ? null : List.of();
    }
}
