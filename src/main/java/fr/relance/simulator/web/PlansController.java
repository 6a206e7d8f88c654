package fr.relance.simulator.web;

import fr.relance.message.ReasonTexts;
import fr.relance.planning.Planner;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The planner for everybody: stateless, without an account. See docs/planning.md, "HTTP". */
@RestController
@RequestMapping("/api/v1/plans")
class PlansController {

    private final Planner planner;
    private final Bodies bodies;
    private final ReasonTexts texts;

    PlansController(Planner planner, Bodies bodies, ReasonTexts texts) {
        this.planner = planner;
        this.bodies = bodies;
        this.texts = texts;
    }

    @PostMapping("/after-interview")
    PlanAnswer afterInterview(HttpServletRequest request) throws IOException {
        var body = bodies.read(request, PlanRequests.InterviewFacts.class);
        return PlanAnswer.of(planner.afterInterview(body.facts(bodies.now())), texts);
    }

    @PostMapping("/after-application")
    PlanAnswer afterApplication(HttpServletRequest request) throws IOException {
        var body = bodies.read(request, PlanRequests.ApplicationFacts.class);
        return PlanAnswer.of(planner.afterApplication(body.facts(bodies.now())), texts);
    }

    @PostMapping("/after-unanswered-call")
    PlanAnswer afterUnansweredCall(HttpServletRequest request) throws IOException {
        var body = bodies.read(request, PlanRequests.CallFacts.class);
        return PlanAnswer.of(planner.afterUnansweredCall(body.facts()), texts);
    }
}
