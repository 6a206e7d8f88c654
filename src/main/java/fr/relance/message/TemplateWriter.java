package fr.relance.message;

import com.samskivert.mustache.Mustache;
import fr.relance.kernel.FrenchWords;
import fr.relance.message.Facts.SaidDay;
import fr.relance.planning.Channel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Fills personal templates by the rules of docs/messages.md: values are data, a sentence whose value is unknown is left out, nothing
 * is ever evaluated.
 */
final class TemplateWriter {

    private static final String HELLO = "HELLO";
    private static final Pattern GREETING = Pattern.compile("Bonjour\\h+" + Pattern.quote("{{PERSON}}"));

    /** After its end sign and what closes with it, where a new one begins; not after an abbreviated title or initial. */
    private static final Pattern BOUNDARY = Pattern.compile(
            "(?<=[.!?…][»”)]?|[.!?…]\u00A0»)(?<!(?<![\\p{L}\\p{N}])(?:M|Mme|Mlle|Dr|Me|\\p{Lu})\\.) +(?=[\\p{Lu}\\p{N}«“(]|\\{\\{)");

    private static final Pattern EMPTY_LINES = Pattern.compile("\n{3,}");

    private static final Mustache.Compiler MUSTACHE = Mustache.compiler().escapeHTML(false);

    private final MessageWriter writer;

    TemplateWriter(MessageWriter writer) {
        this.writer = writer;
    }

    Message write(TemplateContent template, MessageContext context) {
        TemplateValues values = new TemplateValues(context, template.channel());
        String body = fill(template.body(), values.inBody(), values);
        String subject = null;
        if (template.subject() != null) {
            String filled = fill(template.subject(), values.inSubject(), values).replace('\n', ' ');
            subject = filled.isBlank() ? written(template, context) : filled;
        }
        return new Message(subject, body, FrenchWords.count(body), missing(template, values));
    }

    private @Nullable String written(TemplateContent template, MessageContext context) {
        return writer.write(new MessageRequest(template.kind(), template.channel(), null, context))
                .subject();
    }

    private String fill(String text, Map<Placeholder, String> known, TemplateValues values) {
        Map<String, String> data = new HashMap<>();
        known.forEach((placeholder, value) -> data.put(placeholder.name(), value));
        data.put(HELLO, values.facts().hello());
        Predicate<String> complete = sentence -> tags(sentence).stream().allMatch(data::containsKey);
        String told = keep(canonical(text), complete);
        return Typography.apply(MUSTACHE.compile(told).execute(data));
    }

    /** Each tag by the name of its constant, so that no spelling of it means anything to the template engine. */
    private static String canonical(String text) {
        String named = Placeholder.TAG
                .matcher(text)
                .replaceAll(tag -> Placeholder.named(tag.group(1))
                        .map(placeholder -> "{{" + placeholder.name() + "}}")
                        .orElse(""));
        return GREETING.matcher(named).replaceAll("{{" + HELLO + "}}");
    }

    private static List<String> tags(String canonical) {
        return Placeholder.TAG
                .matcher(canonical)
                .results()
                .map(tag -> tag.group(1))
                .toList();
    }

    private static List<Detail> missing(TemplateContent template, TemplateValues values) {
        Map<Placeholder, String> known = values.inBody();
        return Placeholder.TAG
                .matcher(template.subject() + "\n" + template.body())
                .results()
                .flatMap(tag -> Placeholder.named(tag.group(1)).stream())
                .filter(used -> !known.containsKey(used)
                        || used == Placeholder.PERSON && values.facts().named() == null)
                .flatMap(used -> used.detail().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** The sentences that are wanted, with the lines and paragraphs of the text: one is left out without a trace. */
    static String keep(String text, Predicate<String> wanted) {
        List<String> lines = new ArrayList<>();
        for (String line : text.split("\n", -1)) {
            String left = Arrays.stream(BOUNDARY.split(line)).filter(wanted).collect(Collectors.joining(" "));
            if (line.isBlank() || !left.isBlank()) {
                lines.add(left);
            }
        }
        return EMPTY_LINES.matcher(String.join("\n", lines)).replaceAll("\n\n").strip();
    }

    /** What the placeholders stand for in one message; those that are unknown have no entry. */
    static final class TemplateValues {

        private static final int MOST_WORDS = 60;

        private final MessageContext context;
        private final Facts facts;
        private final Channel channel;

        TemplateValues(MessageContext context, Channel channel) {
            this.context = context;
            this.facts = Facts.of(context, Facts.Details.of(context).within(MOST_WORDS), false);
            this.channel = channel;
        }

        /** A subject is read long after: its date carries the year. */
        Map<Placeholder, String> inSubject() {
            return with(SaidDay::year);
        }

        Map<Placeholder, String> inBody() {
            return with(SaidDay::weekday);
        }

        private Map<Placeholder, String> with(Function<SaidDay, String> met) {
            boolean aloud = channel == Channel.PHONE;
            Map<Placeholder, String> values = new EnumMap<>(Placeholder.class);
            put(values, Placeholder.PERSON, aloud ? facts.named() : facts.person());
            put(values, Placeholder.POST, facts.post());
            put(values, Placeholder.POSITION, Post.name(context.position(), 12, facts.gender()));
            put(values, Placeholder.COMPANY, Employer.name(context.company()));
            put(values, Placeholder.AT_COMPANY, facts.where());
            put(values, Placeholder.INTERVIEW_DATE, facts.met() == null ? null : met.apply(facts.met()));
            put(
                    values,
                    Placeholder.DEADLINE,
                    facts.deadline() == null ? null : facts.deadline().weekday());
            put(values, Placeholder.NEEDS, facts.needs());
            put(values, Placeholder.STRENGTHS, facts.strengths());
            put(values, Placeholder.POINT, facts.point());
            put(values, Placeholder.FIRST_NAME, PersonName.of(context.sender().firstName(), 3));
            put(values, Placeholder.LAST_NAME, PersonName.of(context.sender().lastName(), 3));
            put(values, Placeholder.PHONE, aloud ? facts.phoneAloud() : facts.phone());
            return values;
        }

        Facts facts() {
            return facts;
        }

        private static void put(Map<Placeholder, String> values, Placeholder placeholder, @Nullable String value) {
            if (value != null) {
                values.put(placeholder, value);
            }
        }
    }
}
