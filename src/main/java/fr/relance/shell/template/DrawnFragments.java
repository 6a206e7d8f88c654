package fr.relance.shell.template;

import fr.relance.shell.template.Expressions.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.standard.expression.Assignation;
import org.thymeleaf.standard.expression.ConditionalExpression;
import org.thymeleaf.standard.expression.FragmentExpression;
import org.thymeleaf.standard.expression.IStandardExpression;
import org.thymeleaf.util.EvaluationUtils;

/** Calls of fragments, by name or as a parameter: {@code th:replace} and {@code th:insert}. */
final class DrawnFragments {

    private final Expressions expressions;
    private final DrawnTemplates templates;

    DrawnFragments(Expressions expressions, DrawnTemplates templates) {
        this.expressions = expressions;
        this.templates = templates;
    }

    /** A tag of our own. */
    Piece own(String name) {
        return templates.own(name);
    }

    Piece call(String caller, String expression) {
        return call(caller, expressions.parsed(expression));
    }

    private Piece call(String caller, IStandardExpression expression) {
        if (expression instanceof ConditionalExpression choice) {
            Value condition = expressions.value(choice.getConditionExpression());
            Piece one = call(caller, choice.getThenExpression());
            Piece other = call(caller, choice.getElseExpression());
            return (context, page) ->
                    (EvaluationUtils.evaluateAsBoolean(condition.in(context)) ? one : other).write(context, page);
        }
        Value given = given(caller, expression);
        if (given instanceof Expressions.Constant constant && constant.value() instanceof Call call) {
            return call.values().isEmpty() ? call.fragment() : call;
        }
        return (context, page) -> {
            if (!(given.in(context) instanceof Call call)) {
                throw new IllegalStateException("no fragment: " + expression.getStringRepresentation());
            }
            call.write(context, page);
        };
    }

    /** What is given under a name: a call to be made later, or a value. */
    private Value given(String caller, IStandardExpression expression) {
        return expression instanceof FragmentExpression fragment
                ? prepared(caller, fragment)
                : expressions.value(expression);
    }

    private Value prepared(String caller, FragmentExpression fragment) {
        if (fragment.getTemplateName() == null && fragment.getFragmentSelector() == null) {
            return new Expressions.Constant(new Call(Piece.NOTHING, Map.of()));
        }
        String template = fragment.getTemplateName() == null ? caller : expressions.name(fragment.getTemplateName());
        DrawnTemplates.Fragment called = templates.fragment(template, expressions.name(fragment.getFragmentSelector()));
        Map<String, Value> parameters = parameters(caller, fragment, called.parameters());
        if (!parameters.values().stream().allMatch(Expressions.Constant.class::isInstance)) {
            return context -> {
                Map<String, @Nullable Object> values = new LinkedHashMap<>();
                parameters.forEach((name, value) -> values.put(name, value.in(context)));
                return new Call(called, values);
            };
        }
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        parameters.forEach((name, value) -> values.put(name, ((Expressions.Constant) value).value()));
        return new Expressions.Constant(new Call(called, values));
    }

    private Map<String, Value> parameters(String caller, FragmentExpression fragment, List<String> names) {
        Map<String, Value> parameters = new LinkedHashMap<>();
        if (fragment.hasParameters()) {
            for (Assignation each : fragment.getParameters()) {
                String name = fragment.hasSyntheticParameters()
                        ? names.get(parameters.size())
                        : expressions.name(each.getLeft());
                parameters.put(name, given(caller, each.getRight()));
            }
        }
        return parameters;
    }

    /**
     * A fragment with what it is called with.
     *
     * @param values by name of the parameter
     */
    private record Call(Piece fragment, Map<String, @Nullable Object> values) implements Piece {

        @Override
        public void write(PageContext context, StringBuilder page) {
            if (values.isEmpty()) {
                fragment.write(context, page);
                return;
            }
            context.increaseLevel();
            values.forEach(context::setVariable);
            fragment.write(context, page);
            context.decreaseLevel();
        }
    }
}
