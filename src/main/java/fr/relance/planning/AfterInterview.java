package fr.relance.planning;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * The facts from which the follow-up of an interview is planned; see docs/planning.md. Refused with {@link InvalidFacts}: a missing
 * fact, a moment outside the years 2000 to 2100, deciders out of bounds, an announced moment that cannot be.
 *
 * @param interviewAt when the interview took place, local date-time
 * @param asOf the moment the plan is made, in the same zone; before the interview, the interview's moment counts
 * @param decisionMakersAbove deciders above the person met, 0 to 9
 * @param directContactRole a role where direct contact counts, sales above all
 */
public record AfterInterview(
        LocalDateTime interviewAt,
        LocalDateTime asOf,
        Seniority seniority,
        Urgency urgency,
        int decisionMakersAbove,
        NextSteps nextSteps,
        boolean directContactRole,
        ContactDetails contact,
        Region region) {

    /** The greatest number of deciders, inclusive. */
    public static final int MAX_DECISION_MAKERS = 9;

    public AfterInterview {
        new FactCheck()
                .present("interviewAt", interviewAt)
                .years("interviewAt", interviewAt)
                .present("asOf", asOf)
                .years("asOf", asOf)
                .present("seniority", seniority)
                .present("urgency", urgency)
                .range("decisionMakersAbove", decisionMakersAbove, 0, MAX_DECISION_MAKERS)
                .present("nextSteps", nextSteps)
                .announced(interviewAt, nextSteps == null ? null : nextSteps.timing())
                .present("contact", contact)
                .present("region", region)
                .refuse();
    }

    /** The moment that counts as now. */
    LocalDateTime now() {
        return asOf.isBefore(interviewAt) ? interviewAt : asOf;
    }

    /** By which channel to follow up; see docs/planning.md, "Channel". */
    Channel channel() {
        Channel said = nextSteps.channel();
        if (said != null && contact.reaches(said)) {
            return said;
        }
        return directContactRole && contact.directPhone() ? Channel.PHONE : contact.channel();
    }

    /** Whether a call is wanted and no direct line is known for it. */
    boolean lacksDirectLine() {
        @Nullable Channel said = nextSteps.channel();
        boolean wanted = said == Channel.PHONE || (said == null && directContactRole);
        return wanted && !contact.directPhone();
    }
}
