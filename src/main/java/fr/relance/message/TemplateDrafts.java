package fr.relance.message;

import fr.relance.kernel.FrenchDates;
import fr.relance.message.TemplateWriter.TemplateValues;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes a template of a message: what is true of that one alone gives way to its placeholder. */
public final class TemplateDrafts {

    private TemplateDrafts() {}

    /** The same text with placeholders for what is known; the candidate reads it over. */
    public static TemplateContent of(TemplateContent text, MessageContext context) {
        Map<String, String> tags = tags(new TemplateValues(context, text.channel()), context);
        String subject = text.subject() == null ? null : blank(text.subject(), tags);
        return new TemplateContent(text.kind(), text.channel(), subject, blank(text.body(), tags));
    }

    private static Map<String, String> tags(TemplateValues values, MessageContext context) {
        Map<String, String> tags = new HashMap<>();
        values.inBody().forEach((placeholder, value) -> put(tags, value, placeholder));
        values.inSubject().forEach((placeholder, value) -> put(tags, value, placeholder));
        day(tags, context.met(), Placeholder.INTERVIEW_DATE);
        day(tags, context.deadline(), Placeholder.DEADLINE);
        put(tags, values.facts().phone(), Placeholder.PHONE);
        put(tags, context.sender().phone(), Placeholder.PHONE);
        put(tags, context.company(), Placeholder.COMPANY);
        if (!values.inBody().containsKey(Placeholder.POSITION)) {
            tags.remove(values.facts().post());
        }
        fullName(tags, values.inBody());
        return tags;
    }

    /** Alone, the candidate's own names may be other words. */
    private static void fullName(Map<String, String> tags, Map<Placeholder, String> known) {
        String first = known.get(Placeholder.FIRST_NAME);
        String last = known.get(Placeholder.LAST_NAME);
        if (first != null && last != null) {
            tags.remove(Typography.apply(first));
            tags.remove(Typography.apply(last));
            tags.put(
                    Typography.apply(first + " " + last),
                    Placeholder.FIRST_NAME.tag() + " " + Placeholder.LAST_NAME.tag());
        }
    }

    private static void day(Map<String, String> tags, @Nullable LocalDate day, Placeholder placeholder) {
        if (day != null) {
            put(tags, FrenchDates.dayAndMonth(day), placeholder);
        }
    }

    private static void put(Map<String, String> tags, @Nullable String value, Placeholder placeholder) {
        if (value != null && !value.isBlank()) {
            tags.putIfAbsent(Typography.apply(value), placeholder.tag());
        }
    }

    /** In one go, the longest first, so that no placeholder is looked into. */
    private static String blank(String text, Map<String, String> tags) {
        String any = tags.keySet().stream()
                .sorted(Comparator.comparing(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?<![\\p{L}\\p{N}])(?:", ")(?![\\p{L}\\p{N}])"));
        return Pattern.compile(any)
                .matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(tags.getOrDefault(found.group(), found.group())));
    }
}
