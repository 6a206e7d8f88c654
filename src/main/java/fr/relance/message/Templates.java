package fr.relance.message;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/**
 * The text templates under {@code templates/message}. The engine is no bean: the one that renders the pages steps back when it
 * finds another.
 */
final class Templates {

    /** Alone on its line it ends a paragraph; line ends only separate sentences, so that a left-out sentence leaves no trace. */
    private static final Pattern PARAGRAPH_END = Pattern.compile("\\R\\h*¶\\h*\\R");

    private static final Pattern SPACES = Pattern.compile("[ \\t\\r\\n]+");

    private final SpringTemplateEngine engine = new SpringTemplateEngine();

    Templates() {
        ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver(Templates.class.getClassLoader());
        resolver.setPrefix("templates/message/");
        resolver.setSuffix(".txt");
        resolver.setTemplateMode(TemplateMode.TEXT);
        resolver.setCharacterEncoding(StandardCharsets.UTF_8.name());
        engine.setTemplateResolver(resolver);
    }

    /** The paragraphs of a text, each on one line; those without words are left out. */
    List<String> paragraphs(String template, Facts facts) {
        Context context = new Context(Locale.FRANCE);
        context.setVariable("m", facts);
        return Arrays.stream(PARAGRAPH_END.split(engine.process(template, context)))
                .map(paragraph -> SPACES.matcher(paragraph).replaceAll(" ").strip())
                .filter(paragraph -> !paragraph.isEmpty())
                .collect(Collectors.toList());
    }
}
