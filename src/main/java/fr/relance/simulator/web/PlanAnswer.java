package fr.relance.simulator.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.relance.planning.Advisory;
import fr.relance.planning.Channel;
import fr.relance.planning.Rule;
import fr.relance.planning.Signal;
import fr.relance.planning.StepKind;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A plan as the API answers it; without a signal where no interview took place. */
record PlanAnswer(
        List<StepAnswer> steps,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Signal signal,
        List<Advisory> advisories) {

    /** One thing to do; {@code at} without seconds unless somebody named them. */
    record StepAnswer(StepKind kind, Channel channel, String at, List<ReasonAnswer> reasons) {}

    /** One link of the chain, with the sentence that says it. */
    record ReasonAnswer(Rule rule, LocalDate from, LocalDate to, String text) {}
}
