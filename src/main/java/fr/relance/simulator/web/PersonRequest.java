package fr.relance.simulator.web;

import fr.relance.kernel.Civility;
import fr.relance.message.MessageContext.Addressee;
import org.jspecify.annotations.Nullable;

/** The person met, as a request writes it: whatever is unknown is null. */
final class PersonRequest {

    private static final int MOST_IN_A_NAME = 100;

    private final @Nullable Civility civility;
    private final @Nullable String lastName;

    PersonRequest(Fields fields) {
        civility = fields.optional("civility", Form.choice(Civility.class));
        lastName = fields.optional("lastName", Form.text(MOST_IN_A_NAME));
    }

    Addressee facts() {
        return new Addressee(civility, lastName);
    }
}
