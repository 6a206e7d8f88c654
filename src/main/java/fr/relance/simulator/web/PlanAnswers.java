package fr.relance.simulator.web;

import fr.relance.message.ReasonTexts;
import fr.relance.planning.Plan;
import fr.relance.planning.Reason;
import fr.relance.planning.Step;
import org.springframework.stereotype.Component;

/** Writes plans for the API, with the French sentences of their reasons. */
@Component
class PlanAnswers {

    private final ReasonTexts texts;

    PlanAnswers(ReasonTexts texts) {
        this.texts = texts;
    }

    PlanAnswer of(Plan plan) {
        return new PlanAnswer(
                plan.steps().stream().map(this::step).toList(),
                plan.signal(),
                plan.advisories().stream().sorted().toList());
    }

    private PlanAnswer.StepAnswer step(Step step) {
        return new PlanAnswer.StepAnswer(
                step.kind(),
                step.channel(),
                step.at().toString(),
                step.reasons().stream().map(this::reason).toList());
    }

    private PlanAnswer.ReasonAnswer reason(Reason reason) {
        return new PlanAnswer.ReasonAnswer(reason.rule(), reason.from(), reason.to(), texts.text(reason));
    }
}
