package fr.relance.simulator.web;

import static fr.relance.simulator.web.Fields.sure;

import fr.relance.planning.Channel;
import fr.relance.planning.FactCheck;
import fr.relance.planning.Initiator;
import fr.relance.planning.NextSteps;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** What the recruiter announced, as a request writes it. */
final class NextStepsRequest {

    private final @Nullable Initiator initiator;
    private final TimingRequest timing;
    private final @Nullable Channel channel;

    NextStepsRequest(Fields fields) {
        initiator = fields.required("initiator", Form.choice(Initiator.class));
        timing = new TimingRequest(fields.inside("timing"));
        channel = fields.optional("channel", Form.choice(Channel.class));
    }

    FactCheck check(FactCheck check, @Nullable LocalDateTime interviewAt) {
        return timing.check(check, interviewAt);
    }

    NextSteps facts() {
        return new NextSteps(sure(initiator), timing.facts(), channel);
    }
}
