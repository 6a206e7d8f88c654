package fr.relance.interview;

import fr.relance.jobapplication.Stages;
import fr.relance.kernel.JobApplicationId;
import fr.relance.kernel.OwnerId;
import java.time.LocalDateTime;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What follows for a candidature from what is learnt about interviews. */
@Component
class Consequences {

    private final Stages stages;
    private final ApplicationEventPublisher events;

    Consequences(Stages stages, ApplicationEventPublisher events) {
        this.stages = stages;
        this.events = events;
    }

    /** An interview takes place at that local date-time. */
    void held(OwnerId owner, JobApplicationId id, LocalDateTime at) {
        stages.noteInterview(owner, id, at);
    }

    /** A new date was announced; what waited for the old one is answered. */
    void announced(OwnerId owner, JobApplicationId id) {
        stages.noteNewDate(owner, id);
        changed(owner, id);
    }

    /** A fact that weighs on the date of a follow-up changed. */
    void changed(OwnerId owner, JobApplicationId id) {
        events.publishEvent(new InterviewChanged(owner, id));
    }
}
