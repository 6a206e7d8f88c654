package fr.relance.followup;

import fr.relance.kernel.AnnouncedFactId;
import fr.relance.kernel.InterviewId;
import fr.relance.kernel.JobApplicationId;
import fr.relance.kernel.OwnerId;
import fr.relance.planning.AfterInterview;
import fr.relance.planning.Channel;
import fr.relance.planning.ContactDetails;
import fr.relance.planning.Initiator;
import fr.relance.planning.NextSteps;
import fr.relance.planning.Planner;
import fr.relance.planning.PlanningRules;
import fr.relance.planning.Region;
import fr.relance.planning.Seniority;
import fr.relance.planning.Step;
import fr.relance.planning.Timing;
import fr.relance.planning.Urgency;
import fr.relance.planning.WorkCalendar;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;
import java.util.UUID;

/** Plans of a call that was agreed for Tuesday 10 March 2026, a week after the interview. */
final class Plans {

    static final LocalDateTime NOW = LocalDateTime.of(2026, 3, 10, 11, 0);

    private static final Planner PLANNER =
            new Planner(new WorkCalendar((region, year) -> Set.of()), PlanningRules.defaults());

    private Plans() {}

    static Planned ofACall() {
        ContactDetails known = new ContactDetails(true, true, false);
        LocalDateTime interview = LocalDateTime.of(2026, 3, 3, 10, 0);
        AfterInterview facts = new AfterInterview(
                interview,
                interview.plusHours(2),
                Seniority.EXPERIENCED,
                Urgency.NORMAL,
                0,
                new NextSteps(Initiator.CANDIDATE, new Timing.OnDate(LocalDate.of(2026, 3, 10), null), Channel.PHONE),
                false,
                known,
                Region.METROPOLE);
        InterviewId id = InterviewId.random();
        Subject subject = new Subject(
                new OwnerId(UUID.randomUUID()), JobApplicationId.random(), new AnnouncedFactId(id.value()), id, null);
        return new Planned(subject, PLANNER.afterInterview(facts), NOW, known, Region.METROPOLE, PLANNER);
    }

    /** Its last step is the follow-up. */
    static Step followUp(Planned planned) {
        return planned.plan().steps().get(planned.plan().steps().size() - 1);
    }
}
