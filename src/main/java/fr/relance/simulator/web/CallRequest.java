package fr.relance.simulator.web;

import static fr.relance.simulator.web.Fields.sure;

import fr.relance.planning.AfterUnansweredCall;
import fr.relance.planning.FactCheck;
import fr.relance.planning.Region;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** The body of a request for the e-mail after a call that nobody answered. */
final class CallRequest {

    private final @Nullable LocalDateTime calledAt;
    private final @Nullable LocalDateTime asOf;
    private final ContactRequest contact;
    private final @Nullable Region region;

    CallRequest(Fields fields) {
        calledAt = fields.required("calledAt", Form.MOMENT);
        asOf = fields.optional("asOf", Form.MOMENT);
        contact = new ContactRequest(fields.inside("contact"));
        region = fields.optional("region", Form.choice(Region.class));
    }

    AfterUnansweredCall facts(RequestErrors errors) {
        errors.refuse(new FactCheck().years("calledAt", calledAt).years("asOf", asOf));
        return new AfterUnansweredCall(
                sure(calledAt),
                asOf == null ? sure(calledAt) : asOf,
                contact.facts(),
                region == null ? Region.METROPOLE : region);
    }
}
