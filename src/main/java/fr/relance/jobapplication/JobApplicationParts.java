package fr.relance.jobapplication;

import fr.relance.journal.RecoverablePart;
import fr.relance.kernel.ContactId;
import fr.relance.kernel.JobApplicationId;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import tools.jackson.databind.node.ObjectNode;

/** What undo puts back of a candidature: itself, then its people. */
@Configuration(proxyBeanMethods = false)
class JobApplicationParts {

    static final String ITSELF = "candidature";
    static final String PEOPLE = "personnes";

    @Bean
    @Order(0)
    RecoverablePart<JobApplicationState> jobApplicationPart() {
        return new RecoverablePart<>(
                ITSELF,
                JobApplication.class,
                JobApplicationState.class,
                JobApplicationId::new,
                List.of(JobApplicationParts::standingIsProgress));
    }

    @Bean
    @Order(1)
    RecoverablePart<ContactState> peoplePart() {
        return new RecoverablePart<>(PEOPLE, Contact.class, ContactState.class, ContactId::new);
    }

    /** Before format 1 the columns gave their names to what is {@link Progress} since. */
    private static ObjectNode standingIsProgress(ObjectNode state) {
        if (state.remove("standing") instanceof ObjectNode standing) {
            standing.set("since", standing.remove("stageSince"));
            state.set("progress", standing);
        }
        return state;
    }
}
