package fr.relance.shell.template;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.expression.spel.standard.SpelExpressionParser;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.spring6.expression.SPELVariableExpressionEvaluator;
import org.thymeleaf.standard.expression.IStandardVariableExpression;
import org.thymeleaf.standard.expression.IStandardVariableExpressionEvaluator;
import org.thymeleaf.standard.expression.StandardExpressionExecutionContext;

/**
 * Evaluates {@code ${…}} as Spring’s expression language does, without looking for members and asking whether they may be
 * used each time: an expression is made of {@link Term}s once, which remember the member for the classes they met.
 *
 * <p>Whatever is none of the few forms that {@link Terms} knows goes to Spring, and so does any evaluation in which a term
 * meets what it is not sure of. What Thymeleaf forbids stays forbidden.
 */
final class LinkedExpressions implements IStandardVariableExpressionEvaluator {

    private final IStandardVariableExpressionEvaluator spring = SPELVariableExpressionEvaluator.INSTANCE;
    private final SpelExpressionParser parser = new SpelExpressionParser();
    private final Map<String, Optional<Term>> terms = new ConcurrentHashMap<>();

    @Override
    public @Nullable Object evaluate(
            IExpressionContext context,
            IStandardVariableExpression expression,
            StandardExpressionExecutionContext execution) {
        if (!expression.getUseSelectionAsRoot() && !execution.getPerformTypeConversion()) {
            Optional<Term> term = terms.get(expression.getExpression());
            if (term == null) {
                term = terms.computeIfAbsent(expression.getExpression(), this::term);
            }
            if (term.isPresent()) {
                Object result = term.get().in(context);
                if (result != Term.UNSURE) {
                    return result;
                }
            }
        }
        return spring.evaluate(context, expression, execution);
    }

    private Optional<Term> term(String expression) {
        return Terms.of(parser.parseRaw(expression).getAST());
    }
}
