package fr.relance.simulator.web;

import fr.relance.planning.AfterApplication;
import fr.relance.planning.AfterInterview;
import fr.relance.planning.AfterUnansweredCall;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.springframework.stereotype.Component;

/** Reads the bodies of the planning API. Without a moment, the plan is made now, in Paris. */
@Component
class PlanRequests {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final Bodies bodies;
    private final Clock clock;

    PlanRequests(Bodies bodies, Clock clock) {
        this.bodies = bodies;
        this.clock = clock.withZone(PARIS);
    }

    AfterInterview interview(HttpServletRequest request) throws IOException {
        Fields fields = bodies.read(request);
        return new InterviewRequest(fields).facts(fields.errors(), LocalDateTime.now(clock));
    }

    AfterApplication application(HttpServletRequest request) throws IOException {
        Fields fields = bodies.read(request);
        return new ApplicationRequest(fields).facts(fields.errors(), LocalDateTime.now(clock));
    }

    AfterUnansweredCall call(HttpServletRequest request) throws IOException {
        Fields fields = bodies.read(request);
        return new CallRequest(fields).facts(fields.errors());
    }
}
