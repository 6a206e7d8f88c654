package fr.relance.followup;

import fr.relance.message.Message;
import fr.relance.message.MessageContext;
import fr.relance.message.MessageRequest;
import fr.relance.message.MessageWriter;
import fr.relance.message.TemplateWriter;
import org.springframework.stereotype.Component;

/** Has a text written, be it built in or a personal template. */
@Component
class TextWriter {

    private final MessageWriter builtIn;
    private final TemplateWriter personal;

    TextWriter(MessageWriter builtIn, TemplateWriter personal) {
        this.builtIn = builtIn;
        this.personal = personal;
    }

    Message write(TextChoice choice, MessageContext context) {
        return choice.template() == null
                ? builtIn.write(new MessageRequest(choice.kind(), choice.channel(), choice.variant(), context))
                : personal.write(choice.template().content(), context);
    }
}
