package fr.relance.simulator.web;

import static java.util.Objects.requireNonNullElse;

import fr.relance.kernel.Input;
import fr.relance.nextsteps.NextStepsReader;
import fr.relance.planning.FactCheck;
import fr.relance.planning.Region;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
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
        Request body = bodies.read(request, Request.class);
        return ReadingAnswer.of(
                reader.read(body.phrase(), body.interviewAt(), requireNonNullElse(body.region(), Region.METROPOLE)));
    }

    /** The words to read. */
    record Request(
            @NotNull @Text(max = NextStepsReader.MAX_LENGTH) String phrase,
            @NotNull LocalDateTime interviewAt,
            @Nullable Region region)
            implements Bodies.Body {

        @Override
        public void check(RequestErrors errors) {
            errors.addAll(new FactCheck().present("phrase", Input.line(phrase)).years("interviewAt", interviewAt));
        }
    }
}
