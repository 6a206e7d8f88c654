package fr.relance.simulator.web;

import fr.relance.planning.Planner;
import java.io.IOException;
import java.io.InputStream;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The planner for everybody: stateless, without an account. See docs/planning.md, "HTTP". */
@RestController
@RequestMapping(path = "/api/v1/plans", consumes = MediaType.APPLICATION_JSON_VALUE)
class PlansController {

    private final Planner planner;
    private final PlanRequests requests;
    private final PlanAnswers answers;

    PlansController(Planner planner, PlanRequests requests, PlanAnswers answers) {
        this.planner = planner;
        this.requests = requests;
        this.answers = answers;
    }

    @PostMapping("/after-interview")
    PlanAnswer afterInterview(InputStream body) throws IOException {
        return answers.of(planner.afterInterview(requests.interview(body)));
    }

    @PostMapping("/after-application")
    PlanAnswer afterApplication(InputStream body) throws IOException {
        return answers.of(planner.afterApplication(requests.application(body)));
    }

    @PostMapping("/after-unanswered-call")
    PlanAnswer afterUnansweredCall(InputStream body) throws IOException {
        return answers.of(planner.afterUnansweredCall(requests.call(body)));
    }
}
