package fr.relance.shell;

import fr.relance.shell.template.Icons;
import fr.relance.shell.template.OwnTag;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.validation.BindingResult;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.dialect.AbstractProcessorDialect;
import org.thymeleaf.dialect.IDialect;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.IProcessor;
import org.thymeleaf.processor.element.AbstractElementTagProcessor;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.thymeleaf.spring6.expression.Fields;
import org.thymeleaf.templatemode.TemplateMode;

/**
 * Draws {@code <rl:field>}, which is the fragment of {@code components/field}: a form has dozens of fields, and each would be some
 * fifty attributes to evaluate. What the fragment was called with stands in the context.
 */
final class FieldTag extends AbstractElementTagProcessor implements OwnTag {

    private static final String PREFIX = "rl";
    private static final String FIELD = "field";
    private static final String FORM = "form";
    private static final int PRECEDENCE = 1000;

    private final BoundFields bound;
    private final MessageSource messages;
    private final Icons icons;

    FieldTag(BoundFields bound, MessageSource messages, Icons icons) {
        super(TemplateMode.HTML, PREFIX, FIELD, true, null, false, PRECEDENCE);
        this.bound = bound;
        this.messages = messages;
        this.icons = icons;
    }

    @Override
    protected void doProcess(
            ITemplateContext context, IProcessableElementTag tag, IElementTagStructureHandler structure) {
        structure.replaceWith(drawn(context), false);
    }

    @Override
    public String name() {
        return PREFIX + ":" + FIELD;
    }

    @Override
    public String drawn(ITemplateContext context) {
        Object form = context.getVariable(FORM);
        String name = String.valueOf(context.getVariable("name"));
        FieldMarkup markup = new FieldMarkup(
                attribute -> given(context, form, name, attribute),
                key -> messages.getMessage(key, null, context.getLocale()),
                errors(context, name),
                icons.drawn("alert"));
        return markup.draw();
    }

    /** What the call said, and where it said nothing, what the form and the type of the field say. */
    private @Nullable Object given(ITemplateContext context, @Nullable Object form, String name, String attribute) {
        if (attribute.equals("value") && form != null) {
            return bound.value(form, name);
        }
        Object given = context.getVariable(attribute);
        if (given != null) {
            return given;
        }
        return switch (attribute) {
            case "maxlength" -> form == null ? null : bound.longest(form, name);
            case "min" -> isDate(context) ? bound.firstDay() : null;
            case "max" -> isDate(context) ? bound.lastDay() : null;
            default -> null;
        };
    }

    private static boolean isDate(ITemplateContext context) {
        return "date".equals(context.getVariable("type"));
    }

    private static List<String> errors(ITemplateContext context, String name) {
        boolean refused = context.getVariable(BindingResult.MODEL_KEY_PREFIX + FORM) instanceof BindingResult result
                && result.hasFieldErrors(name);
        return refused && context.getExpressionObjects().getObject("fields") instanceof Fields fields
                ? fields.errors("${" + FORM + "." + name + "}")
                : List.of();
    }

    /** The tags of our own. */
    @Configuration(proxyBeanMethods = false)
    static class Tags {

        @Bean
        FieldTag fieldTag(BoundFields bound, MessageSource messages, Icons icons) {
            return new FieldTag(bound, messages, icons);
        }

        @Bean
        IDialect relanceDialect(FieldTag field) {
            return new Dialect(field);
        }
    }

    /** Makes them known to Thymeleaf. */
    private static final class Dialect extends AbstractProcessorDialect {

        private final FieldTag field;

        private Dialect(FieldTag field) {
            super("Relance", PREFIX, PRECEDENCE);
            this.field = field;
        }

        @Override
        public Set<IProcessor> getProcessors(String prefix) {
            return Set.of(field);
        }
    }
}
