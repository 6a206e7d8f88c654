package fr.relance.jobapplication;

import fr.relance.journal.RecoverablePart;
import fr.relance.kernel.ContactId;
import fr.relance.kernel.JobApplicationId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** What undo puts back of a candidature: itself, then its people. */
@Configuration(proxyBeanMethods = false)
class JobApplicationParts {

    static final String ITSELF = "candidature";
    static final String PEOPLE = "personnes";

    @Bean
    @Order(0)
    RecoverablePart<JobApplication.State> jobApplicationPart() {
        return new RecoverablePart<>(
                ITSELF,
                JobApplication.class,
                JobApplication.State.class,
                JobApplicationId::new,
                List.of(JobApplicationParts::standingIsProgress));
    }

    @Bean
    @Order(1)
    RecoverablePart<Contact.State> peoplePart() {
        return new RecoverablePart<>(PEOPLE, Contact.class, Contact.State.class, ContactId::new);
    }

    /** Before format 1 the columns gave their names to what is {@link Progress} since. */
    @SuppressWarnings("unchecked") // as it was written
    private static Map<String, Object> standingIsProgress(Map<String, Object> state) {
        Map<String, Object> progress = (Map<String, Object>) Objects.requireNonNull(state.remove("standing"));
        progress.put("since", progress.remove("stageSince"));
        state.put("progress", progress);
        return state;
    }
}
