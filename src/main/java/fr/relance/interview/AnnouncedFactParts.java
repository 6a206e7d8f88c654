package fr.relance.interview;

import fr.relance.journal.RecoverablePart;
import fr.relance.kernel.AnnouncedFactId;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** What undo puts back of interviews and new dates, after the people of their candidature. */
@Configuration(proxyBeanMethods = false)
class AnnouncedFactParts {

    static final String INTERVIEWS = "entretiens";
    static final String NEW_DATES = "nouvelles-dates";

    @Bean
    @Order(2)
    RecoverablePart<InterviewState> interviewsPart() {
        return new RecoverablePart<>(
                INTERVIEWS,
                Interview.class,
                InterviewState.class,
                AnnouncedFactId::new,
                List.of(AnnouncedFactParts::oneWordForBoth));
    }

    @Bean
    @Order(3)
    RecoverablePart<NewDate.State> newDatesPart() {
        return new RecoverablePart<>(NEW_DATES, NewDate.class, NewDate.State.class, AnnouncedFactId::new);
    }

    /** Before format 1 an interview had words for its date and its announcement that a new date had not. */
    private static Map<String, Object> oneWordForBoth(Map<String, Object> state) {
        state.put("happenedAt", state.remove("heldAt"));
        state.put("words", state.remove("announcedWords"));
        return state;
    }
}
