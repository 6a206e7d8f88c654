package fr.relance.simulator.web;

import static fr.relance.simulator.web.Fields.sure;

import fr.relance.message.MessageContext;
import fr.relance.message.MessageContext.Addressee;
import fr.relance.message.MessageKind;
import fr.relance.message.MessageRequest;
import fr.relance.message.Variant;
import fr.relance.planning.Channel;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The body of a request for a text. */
final class WritingRequest {

    private static final int MOST_IN_A_LINE = 300;
    private static final int MOST_IN_A_DETAIL = 2000;

    private final @Nullable MessageKind kind;
    private final @Nullable Channel channel;
    private final @Nullable Variant variant;
    private final CandidateRequest candidate;
    private final @Nullable Addressee person;
    private final @Nullable String position;
    private final @Nullable String company;
    private final OccasionRequest occasion;
    private final @Nullable String needs;
    private final @Nullable String strengths;
    private final @Nullable String point;

    WritingRequest(Fields fields) {
        kind = fields.required("kind", Form.choice(MessageKind.class));
        channel = fields.required("channel", Form.choice(channels()));
        variant = hasVariants() ? fields.optional("variant", Form.choice(Variant.class)) : null;
        candidate = new CandidateRequest(fields.inside("candidate"));
        person = fields.perhaps("person")
                .map(each -> new PersonRequest(each).facts())
                .orElse(null);
        position = fields.required("position", Form.words(MOST_IN_A_LINE));
        company = fields.optional("company", Form.text(MOST_IN_A_LINE));
        occasion = kind == MessageKind.APPLICATION_FOLLOW_UP
                ? OccasionRequest.application(fields)
                : OccasionRequest.interview(fields);
        needs = fields.optional("needs", Form.text(MOST_IN_A_DETAIL));
        strengths = fields.optional("strengths", Form.text(MOST_IN_A_DETAIL));
        point = fields.optional("point", Form.text(MOST_IN_A_DETAIL));
    }

    MessageRequest facts(RequestErrors errors) {
        errors.refuse(occasion.check(errors));
        return new MessageRequest(sure(kind), sure(channel), variant, context());
    }

    private MessageContext context() {
        return new MessageContext(
                candidate.facts(),
                person,
                sure(position),
                company,
                occasion.interviewAt(),
                occasion.appliedOn(),
                sure(occasion.on()),
                occasion.announced(),
                needs,
                strengths,
                point);
    }

    /** Those by which the kind goes, and all of them while the kind is not known. */
    private Channel[] channels() {
        return Arrays.stream(Channel.values())
                .filter(each -> kind == null || kind.goesBy(each))
                .toArray(Channel[]::new);
    }

    private boolean hasVariants() {
        return kind == MessageKind.FOLLOW_UP && channel == Channel.EMAIL;
    }
}
