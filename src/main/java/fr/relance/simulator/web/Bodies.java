package fr.relance.simulator.web;

import fr.relance.message.ReasonTexts;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Opens the bodies of the API, each with its own list of what is wrong with it. */
@Component
class Bodies {

    private final MessageSource messages;
    private final ReasonTexts texts;

    Bodies(MessageSource messages, ReasonTexts texts) {
        this.messages = messages;
        this.texts = texts;
    }

    /** The fields of a JSON object; refused as unsupported (415), too large (413) or unreadable (400). */
    Fields read(HttpServletRequest request) throws IOException {
        return Fields.of(JsonBody.of(request), new RequestErrors(messages, texts));
    }
}
