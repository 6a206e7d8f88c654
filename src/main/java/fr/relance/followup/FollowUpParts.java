package fr.relance.followup;

import fr.relance.journal.RecoverablePart;
import fr.relance.kernel.FollowUpId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** What undo puts back of relances, after what they follow from. */
@Configuration(proxyBeanMethods = false)
class FollowUpParts {

    @Bean
    @Order(100)
    RecoverablePart<FollowUp.State> followUpsPart() {
        return new RecoverablePart<>(
                "relances",
                FollowUp.class,
                FollowUp.State.class,
                FollowUpId::new,
                List.of(FollowUpParts::callIsScheduled));
    }

    /** Before format 1 the columns gave their names to the call, and to what is {@link Lifecycle} since. */
    @SuppressWarnings("unchecked") // as it was written
    private static Map<String, Object> callIsScheduled(Map<String, Object> state) {
        state.put("lifecycle", state.remove("standing"));
        if (state.get("call") instanceof Map<?, ?> columns) {
            Map<String, Object> call = (Map<String, Object>) columns;
            Map<String, Object> planned = new HashMap<>();
            for (String name : List.of("kind", "channel", "plannedAt", "slotAt", "moved", "reasons", "advisories")) {
                planned.put(name, call.remove("call" + Character.toUpperCase(name.charAt(0)) + name.substring(1)));
            }
            call.put("outcome", call.remove("callOutcome"));
            call.put("planned", planned);
        }
        return state;
    }
}
