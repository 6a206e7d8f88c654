package fr.relance.simulator.web;

import static fr.relance.simulator.web.Fields.sure;

import fr.relance.message.MessageKind;
import fr.relance.planning.Channel;
import fr.relance.planning.FactCheck;
import fr.relance.tone.ToneRequest;
import org.jspecify.annotations.Nullable;

/** The body of a request to look at a text; an empty text is one too. */
final class CheckRequest {

    private final @Nullable MessageKind kind;
    private final @Nullable Channel channel;
    private final @Nullable String subject;
    private final @Nullable String body;

    CheckRequest(Fields fields) {
        kind = fields.required("kind", Form.choice(MessageKind.class));
        channel = fields.required("channel", Form.choice(Channel.class));
        subject = fields.optional("subject", Form.text(ToneRequest.MAX_LENGTH));
        body = fields.required("body", Form.text(ToneRequest.MAX_LENGTH));
    }

    ToneRequest facts(RequestErrors errors) {
        errors.refuse(new FactCheck());
        return new ToneRequest(sure(kind).asks(), sure(channel), subject, sure(body));
    }
}
