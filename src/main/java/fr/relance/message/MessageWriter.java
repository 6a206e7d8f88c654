package fr.relance.message;

import fr.relance.kernel.FrenchWords;
import fr.relance.planning.Channel;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.dialect.SpringStandardDialect;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Writes the French mails and phone scripts by the rules of docs/messages.md. Stateless. */
@Component
public class MessageWriter {

    /** Words left to each detail of the candidate, tried from the most generous until the text is short enough. */
    private static final int[] LIMITS = {60, 45, 35, 28, 22, 16, 12, 8, 4, 0};

    /** Alone on its line it ends a paragraph; line ends only separate sentences, so that a left-out sentence leaves no trace. */
    private static final Pattern PARAGRAPH_END = Pattern.compile("\\R\\h*¶\\h*\\R");

    private static final Pattern SPACES = Pattern.compile("[ \\t\\r\\n]+");

    /** No bean: the one that renders the pages steps back when it finds another. */
    private final SpringTemplateEngine engine = new SpringTemplateEngine();

    public MessageWriter() {
        this(new SpringStandardDialect());
    }

    @Autowired
    MessageWriter(SpringStandardDialect dialect) {
        engine.setDialect(dialect);
        ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver(MessageWriter.class.getClassLoader());
        resolver.setPrefix("templates/message/");
        resolver.setSuffix(".txt");
        resolver.setTemplateMode(TemplateMode.TEXT);
        resolver.setCharacterEncoding(StandardCharsets.UTF_8.name());
        engine.setTemplateResolver(resolver);
    }

    /**
     * Writes a text, complete whatever is known.
     *
     * @throws IllegalArgumentException if {@link MessageKind#goesBy} refuses the channel
     */
    public Message write(MessageRequest request) {
        MessageContext context = request.context();
        Variant variant = request.variant() == null ? best(context) : request.variant();
        Script script = Script.of(request.kind(), request.channel(), variant);
        Facts.Details details = Facts.Details.of(context);
        return Arrays.stream(LIMITS)
                .mapToObj(limit -> Facts.of(context, details.within(limit), limit == 0))
                .distinct()
                .map(facts -> write(script, facts))
                .filter(message -> message.words() <= script.mostWords())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(script + " is too long without any detail"));
    }

    /** The message that a personal template makes of what is known; a subject of which nothing is left gives way to the written one. */
    public Message write(TemplateContent template, MessageContext context) {
        return new TemplateWriter(this).write(template, context);
    }

    /** The variant of a follow-up by mail that suits what is known. */
    public Variant best(MessageContext context) {
        if (isDeadlinePassed(context)) {
            return Variant.DEADLINE_PASSED;
        }
        return isKnown(context.needs()) && isKnown(context.strengths()) ? Variant.ARGUED : Variant.SOBER;
    }

    /** The variants that make sense, in the order of {@link Variant}; none for a text that has no variants. */
    public List<Variant> variants(MessageKind kind, Channel channel, MessageContext context) {
        if (kind != MessageKind.FOLLOW_UP || channel != Channel.EMAIL) {
            return List.of();
        }
        return Stream.of(Variant.values())
                .filter(variant -> switch (variant) {
                    case SOBER -> true;
                    case ARGUED -> isKnown(context.needs()) || isKnown(context.strengths());
                    case DEADLINE_PASSED -> isDeadlinePassed(context);
                })
                .toList();
    }

    private Message write(Script script, Facts facts) {
        List<String> paragraphs = paragraphs(script.template(), facts);
        String subject = null;
        if (script.isMail()) {
            subject = Typography.apply(paragraphs.remove(0));
            paragraphs.add(0, facts.person() + ",");
            paragraphs.add(facts.phone() == null ? facts.sender() : facts.sender() + "\n" + facts.phone());
        }
        String body = Typography.apply(String.join("\n\n", paragraphs));
        return new Message(subject, body, FrenchWords.count(body), missing(script, facts));
    }

    private static List<Detail> missing(Script script, Facts facts) {
        return script.details().stream().filter(detail -> !facts.tells(detail)).toList();
    }

    private static boolean isDeadlinePassed(MessageContext context) {
        LocalDate deadline = context.deadline();
        return deadline != null && deadline.isBefore(context.on());
    }

    private static boolean isKnown(@Nullable String detail) {
        return FreeText.clause(detail) != null;
    }

    /** The paragraphs of a text, each on one line; those without words are left out. */
    private List<String> paragraphs(String template, Facts facts) {
        Context context = new Context(Locale.FRANCE);
        context.setVariable("m", facts);
        return Arrays.stream(PARAGRAPH_END.split(engine.process(template, context)))
                .map(paragraph -> SPACES.matcher(paragraph).replaceAll(" ").strip())
                .filter(paragraph -> !paragraph.isEmpty())
                .collect(Collectors.toCollection(ArrayList::new));
    }
}
