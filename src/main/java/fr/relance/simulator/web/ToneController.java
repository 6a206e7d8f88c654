package fr.relance.simulator.web;

import fr.relance.tone.Tone;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
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
        Fields fields = bodies.read(request);
        return ToneAnswer.of(Tone.of(new CheckRequest(fields).facts(fields.errors())), messages);
    }
}
