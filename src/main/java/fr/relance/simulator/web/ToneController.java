package fr.relance.simulator.web;

import fr.relance.message.MessageKind;
import fr.relance.planning.Channel;
import fr.relance.tone.Finding;
import fr.relance.tone.Tone;
import fr.relance.tone.ToneRequest;
import fr.relance.tone.ToneRule;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** A look at the tone of a text, for everybody: stateless, without an account. See docs/tone.md, "HTTP". */
@RestController
class ToneController {

    private final Bodies bodies;
    private final MessageSource messages;

    ToneController(Bodies bodies, MessageSource messages) {
        this.bodies = bodies;
        this.messages = messages;
    }

    @PostMapping("/api/v1/tone")
    ToneAnswer tone(HttpServletRequest request) throws IOException {
        Request asked = bodies.read(request, Request.class);
        return ToneAnswer.of(
                Tone.of(new ToneRequest(asked.kind().asks(), asked.channel(), asked.subject(), asked.body())),
                messages);
    }

    /** The text to look at; an empty one is a text too. */
    record Request(
            @NotNull MessageKind kind,
            @NotNull Channel channel,
            @Text(max = ToneRequest.MAX_LENGTH) @Nullable String subject,
            @NotNull @Text(max = ToneRequest.MAX_LENGTH) String body)
            implements Bodies.Body {}

    /** What was noticed about a text, as the API answers it. */
    record ToneAnswer(int words, int questions, List<FindingAnswer> findings) {

        /** One thing to look at again; the span is in UTF-16 units of the body, and null where there is none. */
        record FindingAnswer(
                ToneRule rule,
                @Nullable Integer start,
                @Nullable Integer end,
                @Nullable String text,
                String advice) {

            static FindingAnswer of(Finding finding, MessageSource messages) {
                return new FindingAnswer(
                        finding.rule(),
                        finding.start(),
                        finding.end(),
                        finding.text(),
                        messages.getMessage("ToneRule." + finding.rule(), null, Locale.FRANCE));
            }
        }

        static ToneAnswer of(Tone tone, MessageSource messages) {
            return new ToneAnswer(
                    tone.words(),
                    tone.questions(),
                    tone.findings().stream()
                            .map(finding -> FindingAnswer.of(finding, messages))
                            .toList());
        }
    }
}
