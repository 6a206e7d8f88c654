package fr.relance.simulator.web;

import static fr.relance.simulator.web.Fields.sure;

import fr.relance.planning.ContactDetails;
import org.jspecify.annotations.Nullable;

/** Which contact details are known, as a request writes it. */
final class ContactRequest {

    private final @Nullable Boolean email;
    private final @Nullable Boolean directPhone;
    private final @Nullable Boolean assistantPhone;

    ContactRequest(Fields fields) {
        email = fields.required("email", Form.FLAG);
        directPhone = fields.required("directPhone", Form.FLAG);
        assistantPhone = fields.required("assistantPhone", Form.FLAG);
    }

    ContactDetails facts() {
        return new ContactDetails(sure(email), sure(directPhone), sure(assistantPhone));
    }
}
