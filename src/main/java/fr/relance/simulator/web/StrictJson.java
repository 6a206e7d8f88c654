package fr.relance.simulator.web;

import static java.util.Map.entry;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.DeserializationProblemHandler;
import tools.jackson.databind.deser.ValueDeserializerModifier;
import tools.jackson.databind.deser.std.DelegatingDeserializer;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * Binds JSON to records to the letter: one document, no field twice, each value in the one form in which it may be written.
 * Anything else is told, never guessed, and the rest is read on. Unknown fields are ignored.
 */
final class StrictJson {

    /** What stands for a value that is no text where one is expected: too long for any field, so that its bound refuses it. */
    private static final String NO_TEXT = "-".repeat(65_536);

    private static final Map<Class<?>, Function<JsonParser, @Nullable Object>> FORMS = Map.ofEntries(
            entry(LocalDateTime.class, written("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(:\\d\\d)?", LocalDateTime::parse)),
            entry(LocalDate.class, written("\\d{4}-\\d\\d-\\d\\d", LocalDate::parse)),
            entry(LocalTime.class, written("\\d\\d:\\d\\d(:\\d\\d)?", LocalTime::parse)),
            entry(Boolean.class, json -> json.currentToken().isBoolean() ? json.getBooleanValue() : null),
            entry(Integer.class, json -> json.hasToken(JsonToken.VALUE_NUMBER_INT) ? clamped(json) : null),
            entry(String.class, StrictJson::text));

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .addModule(forms())
            .build();

    private StrictJson() {}

    /** The object that the document is; empty where it is none, or cannot be read. */
    static Optional<JsonNode> object(byte[] document) {
        try {
            return Optional.of(JSON.readTree(document)).filter(JsonNode::isObject);
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    /**
     * What of the object fits the record.
     *
     * @param misfits told the dotted path of each value that does not, which is then null, and the type expected there
     */
    static <T> T read(JsonNode object, Class<T> type, BiConsumer<String, Class<?>> misfits) {
        return JSON.readerFor(type).withHandler(new Misfits(misfits)).readValue(object);
    }

    private static SimpleModule forms() {
        SimpleModule module = new SimpleModule();
        FORMS.forEach((type, form) -> module.addDeserializer(raw(type), new Written(type, form)));
        return module.setDeserializerModifier(new ValueDeserializerModifier() {
            @Override
            public ValueDeserializer<?> modifyEnumDeserializer(
                    DeserializationConfig config,
                    JavaType type,
                    BeanDescription.Supplier bean,
                    ValueDeserializer<?> usual) {
                return new Written(type.getRawClass(), json -> constant(type.getRawClass(), json));
            }

            @Override
            public ValueDeserializer<?> modifyDeserializer(
                    DeserializationConfig config, BeanDescription.Supplier bean, ValueDeserializer<?> usual) {
                return bean.getBeanClass().isRecord() ? new ObjectOnly(usual) : usual;
            }
        });
    }

    @SuppressWarnings("unchecked")
    private static Class<Object> raw(Class<?> type) {
        return (Class<Object>) type;
    }

    private static String text(JsonParser json) {
        json.skipChildren();
        return json.hasToken(JsonToken.VALUE_STRING) ? json.getString() : NO_TEXT;
    }

    private static @Nullable Object constant(Class<?> type, JsonParser json) {
        return Arrays.stream(type.getEnumConstants())
                .filter(each ->
                        json.hasToken(JsonToken.VALUE_STRING) && each.toString().equals(json.getString()))
                .findFirst()
                .orElse(null);
    }

    private static Function<JsonParser, @Nullable Object> written(String regex, Function<String, Object> parser) {
        Pattern pattern = Pattern.compile(regex);
        return json -> {
            String text = json.hasToken(JsonToken.VALUE_STRING) ? json.getString() : "";
            try {
                return pattern.matcher(text).matches() ? parser.apply(text) : null;
            } catch (DateTimeException e) {
                return null;
            }
        };
    }

    /** Numbers too great for an int stay too great for any bound. */
    private static int clamped(JsonParser json) {
        if (json.getNumberType() == JsonParser.NumberType.INT) {
            return json.getIntValue();
        }
        return json.getBigIntegerValue().signum() < 0 ? Integer.MIN_VALUE : Integer.MAX_VALUE;
    }

    private static final class Written extends StdScalarDeserializer<Object> {

        private final transient Function<JsonParser, @Nullable Object> form;

        Written(Class<?> type, Function<JsonParser, @Nullable Object> form) {
            super(type);
            this.form = form;
        }

        @Override
        public @Nullable Object deserialize(JsonParser json, DeserializationContext context) {
            Object value = form.apply(json);
            return value == null ? context.handleUnexpectedToken(getValueType(context), json) : value;
        }
    }

    private static final class ObjectOnly extends DelegatingDeserializer {

        ObjectOnly(ValueDeserializer<?> usual) {
            super(usual);
        }

        @Override
        protected ValueDeserializer<?> newDelegatingInstance(ValueDeserializer<?> usual) {
            return new ObjectOnly(usual);
        }

        @Override
        public @Nullable Object deserialize(JsonParser json, DeserializationContext context) {
            return json.hasToken(JsonToken.START_OBJECT)
                    ? super.deserialize(json, context)
                    : context.handleUnexpectedToken(context.constructType(handledType()), json);
        }
    }

    private static final class Misfits extends DeserializationProblemHandler {

        private final BiConsumer<String, Class<?>> told;

        Misfits(BiConsumer<String, Class<?>> told) {
            this.told = told;
        }

        @Override
        public @Nullable Object handleUnexpectedToken(
                DeserializationContext context,
                JavaType expected,
                JsonToken token,
                JsonParser json,
                @Nullable String message) {
            String pointer = json.streamReadContext().pathAsPointer().toString();
            told.accept(pointer.substring(1).replace('/', '.'), expected.getRawClass());
            json.skipChildren();
            return null;
        }
    }
}
