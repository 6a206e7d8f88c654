package fr.relance.simulator.web;

import static fr.relance.simulator.web.Fields.sure;

import fr.relance.kernel.Gender;
import fr.relance.message.MessageContext.Sender;
import org.jspecify.annotations.Nullable;

/** Who signs, as a request writes it. */
final class CandidateRequest {

    private static final int MOST_IN_A_NAME = 100;
    private static final int MOST_IN_A_PHONE = 50;

    private final @Nullable String firstName;
    private final @Nullable String lastName;
    private final @Nullable String phone;
    private final @Nullable Gender gender;

    CandidateRequest(Fields fields) {
        firstName = fields.required("firstName", Form.words(MOST_IN_A_NAME));
        lastName = fields.required("lastName", Form.words(MOST_IN_A_NAME));
        phone = fields.optional("phone", Form.text(MOST_IN_A_PHONE));
        gender = fields.required("gender", Form.choice(Gender.class));
    }

    Sender facts() {
        return new Sender(sure(firstName), sure(lastName), phone, sure(gender));
    }
}
