package fr.relance.shell.template;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.expression.spel.SpelNode;
import org.springframework.expression.spel.ast.CompoundExpression;
import org.springframework.expression.spel.ast.Elvis;
import org.springframework.expression.spel.ast.Indexer;
import org.springframework.expression.spel.ast.Literal;
import org.springframework.expression.spel.ast.MethodReference;
import org.springframework.expression.spel.ast.OpAnd;
import org.springframework.expression.spel.ast.OpEQ;
import org.springframework.expression.spel.ast.OpGT;
import org.springframework.expression.spel.ast.OpLT;
import org.springframework.expression.spel.ast.OpNE;
import org.springframework.expression.spel.ast.OpOr;
import org.springframework.expression.spel.ast.OpPlus;
import org.springframework.expression.spel.ast.OperatorNot;
import org.springframework.expression.spel.ast.PropertyOrFieldReference;
import org.springframework.expression.spel.ast.Ternary;
import org.springframework.expression.spel.ast.VariableReference;
import org.thymeleaf.context.IExpressionContext;

/** Makes {@link Term}s of parsed expressions: variables, their members, texts, comparisons and choices. */
final class Terms {

    /** Which Thymeleaf hides in some places. */
    private static final Set<String> HIDDEN = Set.of("param", "#ctx", "#vars", "#root", "#this", "#execInfo");

    private static final Map<Class<? extends SpelNode>, Operator> OPERATORS = Map.of(
            OpPlus.class, Terms::sum,
            OpEQ.class, Terms::same,
            OpNE.class, (left, right) -> same(left, right) instanceof Boolean same ? !same : Term.UNSURE,
            OpGT.class, (left, right) -> isLess(right, left),
            OpLT.class, Terms::isLess);

    private Terms() {}

    /** What is made of two values, or {@link Term#UNSURE}. */
    @FunctionalInterface
    private interface Operator extends BiFunction<@Nullable Object, @Nullable Object, @Nullable Object> {}

    /** Nothing where a part is none of the known forms. */
    static Optional<Term> of(@Nullable SpelNode node) {
        return Optional.ofNullable(node).map(Terms::term);
    }

    private static @Nullable Term term(SpelNode node) {
        if (node instanceof CompoundExpression) {
            return path(node);
        }
        if (node instanceof Literal literal) {
            Object value = literal.getLiteralValue().getValue();
            return context -> value;
        }
        if (node instanceof PropertyOrFieldReference || node instanceof VariableReference) {
            return variable(node.toStringAST());
        }
        List<Term> parts = IntStream.range(0, node.getChildCount())
                .mapToObj(node::getChild)
                .map(Terms::term)
                .filter(Objects::nonNull)
                .toList();
        return parts.size() < node.getChildCount() ? null : operation(node, parts);
    }

    private static @Nullable Term variable(String name) {
        if (HIDDEN.contains(name)) {
            return null;
        }
        if (name.startsWith("#")) {
            String object = name.substring(1);
            return context -> context.getExpressionObjects().containsObject(object)
                    ? context.getExpressionObjects().getObject(object)
                    : Term.UNSURE;
        }
        return context -> context.getVariable(name);
    }

    private static @Nullable Term path(SpelNode path) {
        Term term = term(path.getChild(0));
        for (int i = 1; i < path.getChildCount() && term != null; i++) {
            term = step(term, path.getChild(i));
        }
        return term;
    }

    private static @Nullable Term step(Term from, SpelNode step) {
        if (step instanceof PropertyOrFieldReference property) {
            return member(from, property.isNullSafe(), new PropertyOf(property.getName()));
        }
        if (step instanceof MethodReference method) {
            List<Term> arguments = IntStream.range(0, step.getChildCount())
                    .mapToObj(step::getChild)
                    .map(Terms::term)
                    .filter(Objects::nonNull)
                    .toList();
            return arguments.size() < step.getChildCount()
                    ? null
                    : member(from, method.isNullSafe(), new MethodOf(method.getName(), arguments));
        }
        boolean plainKey = step instanceof Indexer && !(step.getChild(0) instanceof PropertyOrFieldReference);
        Term key = plainKey ? term(step.getChild(0)) : null;
        return key == null ? null : operation(from, key, Terms::entry);
    }

    private static Term member(
            Term from, boolean nullSafe, BiFunction<IExpressionContext, Object, @Nullable Object> member) {
        return context -> {
            Object target = from.in(context);
            if (target == null) {
                return nullSafe ? null : Term.UNSURE;
            }
            return target == Term.UNSURE || target instanceof Optional<?> ? Term.UNSURE : member.apply(context, target);
        };
    }

    private static @Nullable Term operation(SpelNode node, List<Term> parts) {
        if (node instanceof Ternary) {
            return choice(parts.get(0), parts.get(1), parts.get(2));
        }
        if (node instanceof OpAnd) {
            return choice(parts.get(0), truth(parts.get(1)), context -> false);
        }
        if (node instanceof OpOr) {
            return choice(parts.get(0), context -> true, truth(parts.get(1)));
        }
        if (node instanceof OperatorNot) {
            return choice(parts.get(0), context -> false, context -> true);
        }
        if (node instanceof Elvis) {
            return otherwise(parts.get(0), parts.get(1));
        }
        Operator operator = OPERATORS.get(node.getClass());
        boolean sign = parts.size() == 1;
        return operator == null || sign ? null : operation(parts.get(0), parts.get(1), operator);
    }

    private static Term operation(Term left, Term right, Operator operator) {
        return context -> {
            Object one = left.in(context);
            Object other = one == Term.UNSURE ? Term.UNSURE : right.in(context);
            return other == Term.UNSURE ? Term.UNSURE : operator.apply(one, other);
        };
    }

    private static Term choice(Term condition, Term whenTrue, Term whenFalse) {
        return context -> condition.in(context) instanceof Boolean holds
                ? (holds ? whenTrue : whenFalse).in(context)
                : Term.UNSURE;
    }

    private static Term truth(Term term) {
        return context -> term.in(context) instanceof Boolean truth ? truth : Term.UNSURE;
    }

    private static Term otherwise(Term term, Term instead) {
        return context -> {
            Object value = term.in(context);
            if (value instanceof Optional<?>) {
                return Term.UNSURE;
            }
            return value == null || "".equals(value) ? instead.in(context) : value;
        };
    }

    private static @Nullable Object entry(@Nullable Object map, @Nullable Object key) {
        return map instanceof Map<?, ?> entries && key != null ? entries.get(key) : Term.UNSURE;
    }

    private static Object isLess(@Nullable Object left, @Nullable Object right) {
        return left instanceof Integer one && right instanceof Integer other ? one < other : Term.UNSURE;
    }

    /** Numbers that are added, and texts that are joined; what is formatted is left to Spring. */
    private static Object sum(@Nullable Object left, @Nullable Object right) {
        if (left instanceof Integer one && right instanceof Integer other) {
            return one + other;
        }
        boolean texts = isText(left) && isText(right) && (left instanceof String || right instanceof String);
        return texts ? text(left) + text(right) : Term.UNSURE;
    }

    private static boolean isText(@Nullable Object part) {
        return part instanceof String || part instanceof Enum<?> || part instanceof Integer || part instanceof Record;
    }

    private static String text(@Nullable Object part) {
        return part instanceof Enum<?> constant ? constant.name() : String.valueOf(part);
    }

    private static Object same(@Nullable Object left, @Nullable Object right) {
        if (left == null || right == null || left == right) {
            return left == right;
        }
        boolean plain = left.getClass() == right.getClass()
                && (left instanceof String
                        || left instanceof Integer
                        || left instanceof Boolean
                        || left instanceof Enum<?>);
        return plain ? left.equals(right) : Term.UNSURE;
    }
}
