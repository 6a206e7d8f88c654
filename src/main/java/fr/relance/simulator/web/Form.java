package fr.relance.simulator.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The one form in which a value may be written; anything else is refused, never guessed.
 *
 * @param key of the French sentence that says what was expected
 * @param expected what that sentence names
 * @param reader the value, or null where the form is not kept
 */
record Form<T>(String key, String expected, Function<JsonNode, @Nullable T> reader) {

    static final Form<LocalDateTime> MOMENT =
            written("moment", "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(:\\d\\d)?", LocalDateTime::parse);

    static final Form<LocalDate> DAY = written("day", "\\d{4}-\\d\\d-\\d\\d", LocalDate::parse);

    static final Form<LocalTime> TIME = written("time", "\\d\\d:\\d\\d(:\\d\\d)?", LocalTime::parse);

    static final Form<Boolean> FLAG =
            new Form<>("simulator.flag", "", node -> node.isBoolean() ? node.booleanValue() : null);

    /** Numbers too great for an int stay too great for any bound. */
    static final Form<Integer> INTEGER =
            new Form<>("simulator.integer", "", node -> node.isIntegralNumber() ? clamped(node) : null);

    static final Form<JsonNode> OBJECT = new Form<>("simulator.object", "", node -> node.isObject() ? node : null);

    /** A text of at most so many UTF-16 units. */
    static Form<String> text(int most) {
        return text("simulator.text", most, text -> true);
    }

    /** The same, with a letter in it: what is blank in one way or another says nothing. */
    static Form<String> words(int most) {
        return text("simulator.words", most, text -> text.codePoints().anyMatch(Character::isLetter));
    }

    static <E extends Enum<E>> Form<E> choice(Class<E> type) {
        return choice(type.getEnumConstants());
    }

    @SafeVarargs
    static <E> Form<E> choice(E... values) {
        String expected = Stream.of(values).map(Object::toString).collect(Collectors.joining(", "));
        return new Form<>(
                "simulator.choice",
                expected,
                node -> Arrays.stream(values)
                        .filter(value -> node.isString() && value.toString().equals(node.stringValue()))
                        .findFirst()
                        .orElse(null));
    }

    @Nullable
    T read(JsonNode node) {
        return reader.apply(node);
    }

    private static Form<String> text(String key, int most, Predicate<String> accepted) {
        return new Form<>(key, String.valueOf(most), node -> {
            String text = node.isString() ? node.stringValue() : null;
            return text != null && text.length() <= most && accepted.test(text) ? text : null;
        });
    }

    private static <T> Form<T> written(String name, String regex, Function<String, T> parser) {
        Pattern pattern = Pattern.compile(regex);
        return new Form<>("simulator." + name, "", node -> {
            boolean keptTo =
                    node.isString() && pattern.matcher(node.stringValue()).matches();
            return keptTo ? parsed(node.stringValue(), parser) : null;
        });
    }

    private static <T> @Nullable T parsed(String text, Function<String, T> parser) {
        try {
            return parser.apply(text);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static int clamped(JsonNode node) {
        if (node.canConvertToInt()) {
            return node.intValue();
        }
        return node.bigIntegerValue().signum() < 0 ? Integer.MIN_VALUE : Integer.MAX_VALUE;
    }
}
