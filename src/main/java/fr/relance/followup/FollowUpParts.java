package fr.relance.followup;

import fr.relance.journal.RecoverablePart;
import fr.relance.kernel.FollowUpId;
import org.springframework.core.annotation.Order;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.node.ObjectNode;

/** What undo puts back of relances, after what they follow from. */
@Configuration(proxyBeanMethods = false)
class FollowUpParts {

    @Bean
    @Order(100)
    RecoverablePart<FollowUp.State> followUpsPart() {
        return new RecoverablePart<>(
                "relances", FollowUp.class, FollowUp.State.class, FollowUpId::new, List.of(FollowUpParts::callIsScheduled));
    }

    /** Before format 1 the columns gave their names to the call, and to what is {@link Lifecycle} since. */
    private static ObjectNode callIsScheduled(ObjectNode state) {
        state.set("lifecycle", state.remove("standing"));
        if (state.get("call") instanceof ObjectNode call) {
            ObjectNode planned = call.objectNode();
            for (String name : List.of("kind", "channel", "plannedAt", "slotAt", "moved", "reasons", "advisories")) {
                planned.set(name, call.remove("call" + Character.toUpperCase(name.charAt(0)) + name.substring(1)));
            }
            call.set("outcome", call.remove("callOutcome"));
            call.set("planned", planned);
        }
        return state;
    }
}
