package fr.relance.simulator.web;

import static java.util.Objects.requireNonNull;

import fr.relance.kernel.Civility;
import fr.relance.message.Explanations;
import fr.relance.message.Message;
import fr.relance.message.MessageContext;
import fr.relance.message.MessageContext.Addressee;
import fr.relance.message.MessageContext.Announced;
import fr.relance.message.MessageContext.Sender;
import fr.relance.message.MessageKind;
import fr.relance.message.MessageRequest;
import fr.relance.message.MessageWriter;
import fr.relance.planning.Channel;
import fr.relance.planning.Plan;
import fr.relance.planning.Planner;
import fr.relance.planning.Step;
import fr.relance.planning.StepKind;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Plans a case and writes its messages, in the name of people who do not exist. */
@Component
class Simulation {

    private static final String FIRST_NAME = "Camille";
    private static final String LAST_NAME = "Roux";
    private static final Addressee MET = new Addressee(Civility.MADAME, "Durand");

    private final Planner planner;
    private final MessageWriter writer;
    private final Explanations explanations;

    Simulation(Planner planner, MessageWriter writer, Explanations explanations) {
        this.planner = planner;
        this.writer = writer;
        this.explanations = explanations;
    }

    Plan plan(SimulatedCase simulated) {
        return planner.afterInterview(simulated.facts());
    }

    /** The steps of a plan, the follow-up first: it is what one came for. */
    List<SimulatedStep> steps(Plan plan, SimulatedCase simulated, CaseForm form) {
        return plan.steps().stream()
                .map(step -> new SimulatedStep(
                        step.kind(),
                        step.at(),
                        step.channel(),
                        explanations.lines(step.reasons()),
                        message(step, simulated, form)))
                .sorted((one, other) -> other.at().compareTo(one.at()))
                .toList();
    }

    private Message message(Step step, SimulatedCase simulated, CaseForm form) {
        MessageKind kind = MessageKind.valueOf(step.kind().name());
        MessageContext context = new MessageContext(
                new Sender(FIRST_NAME, LAST_NAME, null, simulated.gender()),
                MET,
                requireNonNull(form.position()),
                form.company(),
                simulated.facts().interviewAt(),
                null,
                step.at().toLocalDate(),
                new Announced(null, simulated.promised()),
                null,
                null,
                null);
        return writer.write(new MessageRequest(kind, step.channel(), null, context));
    }

    /**
     * A step of the plan, with its words.
     *
     * @param at local date-time of the slot
     */
    record SimulatedStep(
            StepKind kind,
            LocalDateTime at,
            Channel channel,
            List<Explanations.Line> lines,
            @Nullable Message message) {}
}
