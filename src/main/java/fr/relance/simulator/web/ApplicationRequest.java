package fr.relance.simulator.web;

import static fr.relance.simulator.web.Fields.sure;

import fr.relance.planning.AfterApplication;
import fr.relance.planning.FactCheck;
import fr.relance.planning.Origin;
import fr.relance.planning.Region;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** The body of a request for the plan after an application. */
final class ApplicationRequest {

    private final @Nullable LocalDate appliedOn;
    private final @Nullable LocalDateTime asOf;
    private final @Nullable Origin origin;
    private final @Nullable LocalDate closingOn;
    private final ContactRequest contact;
    private final @Nullable Region region;

    ApplicationRequest(Fields fields) {
        appliedOn = fields.required("appliedOn", Form.DAY);
        asOf = fields.optional("asOf", Form.MOMENT);
        origin = fields.required("origin", Form.choice(Origin.class));
        closingOn = fields.optional("closingOn", Form.DAY);
        contact = new ContactRequest(fields.inside("contact"));
        region = fields.optional("region", Form.choice(Region.class));
    }

    AfterApplication facts(RequestErrors errors, LocalDateTime now) {
        errors.refuse(new FactCheck()
                .years("appliedOn", appliedOn)
                .years("asOf", asOf)
                .years("closingOn", closingOn)
                .closing(appliedOn, closingOn));
        return new AfterApplication(
                sure(appliedOn),
                asOf == null ? now : asOf,
                sure(origin),
                closingOn,
                contact.facts(),
                region == null ? Region.METROPOLE : region);
    }
}
