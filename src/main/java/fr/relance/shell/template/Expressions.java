package fr.relance.shell.template;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.IEngineConfiguration;
import org.thymeleaf.context.ExpressionContext;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.standard.expression.Assignation;
import org.thymeleaf.standard.expression.AssignationUtils;
import org.thymeleaf.standard.expression.Each;
import org.thymeleaf.standard.expression.EachUtils;
import org.thymeleaf.standard.expression.IStandardExpression;
import org.thymeleaf.standard.expression.StandardExpressionExecutionContext;
import org.thymeleaf.standard.expression.StandardExpressions;
import org.thymeleaf.standard.expression.TextLiteralExpression;
import org.thymeleaf.standard.expression.Token;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.util.EscapedAttributeUtils;

/** Expressions as Thymeleaf parses them, each once. */
final class Expressions {

    private final IExpressionContext context;

    Expressions(IEngineConfiguration configuration) {
        this.context = new ExpressionContext(configuration);
    }

    /** What is evaluated for a page. */
    @FunctionalInterface
    interface Value {

        @Nullable
        Object in(PageContext page);
    }

    /** What is the same for every page. */
    record Constant(@Nullable Object value) implements Value {

        @Override
        public @Nullable Object in(PageContext page) {
            return value;
        }
    }

    /** An expression as it is meant, of an attribute as it is written. */
    static String unescaped(String attribute) {
        return EscapedAttributeUtils.unescapeAttribute(TemplateMode.HTML, attribute);
    }

    IStandardExpression parsed(String expression) {
        return StandardExpressions.getExpressionParser(context.getConfiguration())
                .parseExpression(context, expression);
    }

    List<Assignation> assigned(String sequence) {
        return AssignationUtils.parseAssignationSequence(context, sequence, false)
                .getAssignations();
    }

    Each each(String iteration) {
        return EachUtils.parseEach(context, iteration);
    }

    Value value(String expression) {
        return value(parsed(expression));
    }

    Value value(IStandardExpression expression) {
        return isConstant(expression) ? constant(expression.execute(context)) : page -> expression.execute(page);
    }

    private static Value constant(@Nullable Object value) {
        return new Constant(value);
    }

    private static boolean isConstant(IStandardExpression expression) {
        return expression instanceof TextLiteralExpression || expression instanceof Token;
    }

    /** For what goes into an address or another attribute: nothing of the request’s own parameters. */
    Value restricted(String expression) {
        return restricted(parsed(expression));
    }

    Value restricted(IStandardExpression expression) {
        return page -> expression.execute(page, StandardExpressionExecutionContext.RESTRICTED);
    }

    /** What an expression without variables says: a name. */
    String name(IStandardExpression expression) {
        return String.valueOf(expression.execute(context));
    }
}
