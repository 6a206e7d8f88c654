package fr.relance.simulator.web;

import fr.relance.nextsteps.NextStepsReader;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Reads a recruiter's words for everybody: stateless, without an account. See docs/next-steps.md, "HTTP". */
@RestController
class NextStepsController {

    private final NextStepsReader reader;
    private final Bodies bodies;

    NextStepsController(NextStepsReader reader, Bodies bodies) {
        this.reader = reader;
        this.bodies = bodies;
    }

    @PostMapping("/api/v1/next-steps")
    ReadingAnswer nextSteps(HttpServletRequest request) throws IOException {
        Fields fields = bodies.read(request);
        return ReadingAnswer.of(new ReadingRequest(fields).read(reader, fields.errors()));
    }
}
