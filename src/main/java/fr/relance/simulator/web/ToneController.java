package fr.relance.simulator.web;

import fr.relance.message.tone.ToneCheck;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** A look at the tone of a text, for everybody: stateless, without an account. See docs/tone.md, "HTTP". */
@RestController
class ToneController {

    private final ToneCheck check;
    private final Bodies bodies;

    ToneController(ToneCheck check, Bodies bodies) {
        this.check = check;
        this.bodies = bodies;
    }

    @PostMapping("/api/v1/tone")
    ToneAnswer tone(HttpServletRequest request) throws IOException {
        Fields fields = bodies.read(request);
        return ToneAnswer.of(check.check(new CheckRequest(fields).facts(fields.errors())));
    }
}
