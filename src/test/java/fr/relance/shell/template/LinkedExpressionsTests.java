package fr.relance.shell.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Month;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.expression.spel.standard.SpelExpressionParser;
import org.thymeleaf.context.ExpressionContext;
import org.thymeleaf.exceptions.TemplateProcessingException;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.expression.SPELVariableExpressionEvaluator;
import org.thymeleaf.standard.expression.IStandardVariableExpressionEvaluator;
import org.thymeleaf.standard.expression.StandardExpressionExecutionContext;
import org.thymeleaf.standard.expression.VariableExpression;

class LinkedExpressionsTests {

    private final LinkedExpressions linked = new LinkedExpressions();
    private final Map<String, Object> variables = new HashMap<>();

    record Row(
            String company,
            int count,
            boolean late,
            @Nullable Row next,
            Month month) {

        public boolean isEmpty() {
            return count == 0;
        }

        public String getTitle() {
            return "« " + company + " »";
        }

        public String with(String word, int times) {
            return company + word.repeat(times);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "row",
                "missing",
                "row.company",
                "row.title",
                "row.empty",
                "row.next.company",
                "row.next?.next?.company",
                "row.next.next == null",
                "row.count == 3",
                "row.count != 3",
                "row.count > 2 and !row.late",
                "row.count < 2 or row.late",
                "row.late ? 'oui' : 'non'",
                "missing ?: 'rien'",
                "'' ?: 'vide'",
                "row.company ?: 'rien'",
                "'Mois.' + row.month",
                "row.count + 1",
                "'n° ' + row.count",
                "row.with('!', 2)",
                "row.month == other",
                "row.month == 'MARCH'",
                "rows.size()",
                "rows.empty",
                "rows[0].company",
                "days[row.company]",
                "days.Hotel",
                "days.empty",
                "'le ' + day",
                "#strings.isEmpty(missing)",
                "#strings.replace(row.company, 'o', '0')",
                "#lists.isEmpty(rows)",
                "missing == null or missing.isEmpty()",
                "{1, 2}",
                "maybe?.company"
            })
    void anExpressionIsWorthWhatSpringSays(String expression) {
        fill();
        Object expected = evaluate(SPELVariableExpressionEvaluator.INSTANCE, expression);

        assertThat(evaluate(linked, expression)).isEqualTo(expected);
        assertThat(evaluate(linked, expression)).isEqualTo(expected);
    }

    @Test
    void oneExpressionMeetsObjectsOfSeveralKinds() {
        fill();
        assertThat(evaluate(linked, "it.empty")).isEqualTo(evaluateWith("it", List.of(), "it.empty"));
        assertThat(evaluateWith("it", List.of("a"), "it.empty")).isEqualTo(false);
        assertThat(evaluateWith("it", Map.of(), "it.empty")).isEqualTo(true);
        assertThat(evaluateWith("it", Map.of("empty", "non"), "it.empty")).isEqualTo("non");
        assertThat(evaluateWith("it", new Row("a", 1, false, null, Month.MAY), "it.empty"))
                .isEqualTo(false);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "row.getClass().getClassLoader()",
                "row.class.classLoader",
                "runtime.availableProcessors()",
                "loader.parent",
                "row.unknown",
                "row.next.next.company",
                "!missing",
                "row.unknown()"
            })
    void whatSpringOrThymeleafRefuseIsRefused(String expression) {
        fill();
        assertThatThrownBy(() -> evaluate(SPELVariableExpressionEvaluator.INSTANCE, expression))
                .isInstanceOf(TemplateProcessingException.class);
        assertThatThrownBy(() -> evaluate(linked, expression)).isInstanceOf(TemplateProcessingException.class);
    }

    @Test
    void whatPagesAskMostIsNotLeftToSpring() {
        SpelExpressionParser parser = new SpelExpressionParser();
        for (String expression : List.of(
                "row.next.company",
                "row.late ? 'oui' : 'non'",
                "#messages.msg('Stage.' + stage)",
                "dates.slot(row.at)")) {
            assertThat(Terms.of(parser.parseRaw(expression).getAST()))
                    .as(expression)
                    .isPresent();
        }
        for (String expression : List.of("T(java.lang.Math).PI", "new String()", "param.page", "@bean.name", "#ctx")) {
            assertThat(Terms.of(parser.parseRaw(expression).getAST()))
                    .as(expression)
                    .isEmpty();
        }
    }

    private void fill() {
        Row last = new Row("Maison", 0, false, null, Month.APRIL);
        variables.put("row", new Row("Hotel", 3, false, last, Month.MARCH));
        variables.put("rows", List.of(last));
        variables.put("other", Month.MARCH);
        variables.put("days", Map.of("Hotel", "mardi"));
        variables.put("day", LocalDate.of(2026, 3, 3));
        variables.put("maybe", Optional.of(last));
        variables.put("it", List.of());
        variables.put("runtime", Runtime.getRuntime());
        variables.put("loader", getClass().getClassLoader());
    }

    private @Nullable Object evaluateWith(String name, Object value, String expression) {
        variables.put(name, value);
        return evaluate(linked, expression);
    }

    private @Nullable Object evaluate(IStandardVariableExpressionEvaluator evaluator, String expression) {
        ExpressionContext context =
                new ExpressionContext(new SpringTemplateEngine().getConfiguration(), Locale.FRANCE, variables);
        return evaluator.evaluate(
                context, new VariableExpression(expression), StandardExpressionExecutionContext.NORMAL);
    }
}
