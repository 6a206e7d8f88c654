package fr.relance.simulator.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.relance.message.ReasonTexts;
import fr.relance.planning.Advisory;
import fr.relance.planning.Channel;
import fr.relance.planning.Plan;
import fr.relance.planning.Rule;
import fr.relance.planning.Signal;
import fr.relance.planning.Step;
import fr.relance.planning.StepKind;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A plan as the API answers it; without a signal where no interview took place. */
record PlanAnswer(
        List<StepAnswer> steps,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Signal signal,
        List<Advisory> advisories) {

    /** @param texts the French sentences of its reasons */
    static PlanAnswer of(Plan plan, ReasonTexts texts) {
        return new PlanAnswer(
                plan.steps().stream().map(step -> StepAnswer.of(step, texts)).toList(),
                plan.signal(),
                plan.advisories().stream().sorted().toList());
    }

    /** One thing to do; {@code at} without seconds unless somebody named them. */
    record StepAnswer(StepKind kind, Channel channel, String at, List<ReasonAnswer> reasons) {

        private static StepAnswer of(Step step, ReasonTexts texts) {
            return new StepAnswer(
                    step.kind(),
                    step.channel(),
                    step.at().toString(),
                    step.reasons().stream()
                            .map(each -> new ReasonAnswer(each.rule(), each.from(), each.to(), texts.text(each)))
                            .toList());
        }
    }

    /** One link of the chain, with the sentence that says it. */
    record ReasonAnswer(Rule rule, LocalDate from, LocalDate to, String text) {}
}
