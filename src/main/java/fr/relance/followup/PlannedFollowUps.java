package fr.relance.followup;

import fr.relance.interview.ForeseenFact;
import fr.relance.interview.PlannedStep;
import fr.relance.interview.PlannedSteps;
import fr.relance.kernel.AnnouncedFactId;
import fr.relance.kernel.OwnerId;
import fr.relance.message.Explanations;
import fr.relance.planning.Reason;
import fr.relance.planning.Step;
import fr.relance.planning.StepKind;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows what was planned for what a recruiter announced. */
@Component
@Transactional(readOnly = true)
class PlannedFollowUps implements PlannedSteps {

    private final FollowUpRepository repository;
    private final PlanFacts facts;
    private final Explanations explanations;
    private final MessageSourceAccessor texts;

    PlannedFollowUps(
            FollowUpRepository repository, PlanFacts facts, Explanations explanations, MessageSource messages) {
        this.repository = repository;
        this.facts = facts;
        this.explanations = explanations;
        this.texts = new MessageSourceAccessor(messages, Locale.FRANCE);
    }

    @Override
    public List<PlannedStep> of(OwnerId owner, AnnouncedFactId fact) {
        return repository.findByOwnerIdAndFactId(owner, fact).stream()
                .map(FollowUp::view)
                .filter(followUp -> followUp.status().state() != FollowUpState.OVERTAKEN)
                .sorted(Comparator.comparing(followUp -> followUp.slot().at()))
                .map(this::step)
                .toList();
    }

    @Override
    public List<PlannedStep> of(OwnerId owner, ForeseenFact fact) {
        return facts.foresee(owner, fact).steps().stream().map(this::step).toList();
    }

    private PlannedStep step(FollowUpView followUp) {
        return new PlannedStep(
                name(followUp.kind()),
                followUp.slot().at(),
                followUp.channel(),
                "/relances/" + followUp.id(),
                followUp.isPending(),
                lines(followUp.slot().reasons()));
    }

    private PlannedStep step(Step step) {
        return new PlannedStep(name(step.kind()), step.at(), step.channel(), "", true, lines(step.reasons()));
    }

    private String name(StepKind kind) {
        return texts.getMessage("StepKind." + kind);
    }

    private List<PlannedStep.Line> lines(List<Reason> reasons) {
        return explanations.lines(reasons).stream()
                .map(line -> new PlannedStep.Line(line.date(), line.text()))
                .toList();
    }
}
