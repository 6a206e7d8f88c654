package fr.relance.simulator.web;

import static fr.relance.simulator.web.Fields.sure;

import fr.relance.planning.AfterInterview;
import fr.relance.planning.FactCheck;
import fr.relance.planning.Region;
import fr.relance.planning.Seniority;
import fr.relance.planning.Urgency;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** The body of a request for the plan after an interview. */
final class InterviewRequest {

    private final @Nullable LocalDateTime interviewAt;
    private final @Nullable LocalDateTime asOf;
    private final @Nullable Seniority seniority;
    private final @Nullable Urgency urgency;
    private final @Nullable Integer decisionMakersAbove;
    private final NextStepsRequest nextSteps;
    private final @Nullable Boolean directContactRole;
    private final ContactRequest contact;
    private final @Nullable Region region;

    InterviewRequest(Fields fields) {
        interviewAt = fields.required("interviewAt", Form.MOMENT);
        asOf = fields.optional("asOf", Form.MOMENT);
        seniority = fields.required("seniority", Form.choice(Seniority.class));
        urgency = fields.required("urgency", Form.choice(Urgency.class));
        decisionMakersAbove = fields.required("decisionMakersAbove", Form.INTEGER);
        nextSteps = new NextStepsRequest(fields.inside("nextSteps"));
        directContactRole = fields.required("directContactRole", Form.FLAG);
        contact = new ContactRequest(fields.inside("contact"));
        region = fields.optional("region", Form.choice(Region.class));
    }

    AfterInterview facts(RequestErrors errors, LocalDateTime now) {
        errors.refuse(check());
        return new AfterInterview(
                sure(interviewAt),
                asOf == null ? now : asOf,
                sure(seniority),
                sure(urgency),
                sure(decisionMakersAbove),
                nextSteps.facts(),
                sure(directContactRole),
                contact.facts(),
                region == null ? Region.METROPOLE : region);
    }

    private FactCheck check() {
        FactCheck check = new FactCheck().years("interviewAt", interviewAt).years("asOf", asOf);
        if (decisionMakersAbove != null) {
            check.range("decisionMakersAbove", decisionMakersAbove, 0, AfterInterview.MAX_DECISION_MAKERS);
        }
        return nextSteps.check(check, interviewAt);
    }
}
