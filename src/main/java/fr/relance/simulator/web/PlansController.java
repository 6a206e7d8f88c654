package fr.relance.simulator.web;

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
    private final PlanRequests requests;
    private final PlanAnswers answers;

    PlansController(Planner planner, PlanRequests requests, PlanAnswers answers) {
        this.planner = planner;
        this.requests = requests;
        this.answers = answers;
    }

    @PostMapping("/after-interview")
    PlanAnswer afterInterview(HttpServletRequest request) throws IOException {
        return answers.of(planner.afterInterview(requests.interview(request)));
    }

    @PostMapping("/after-application")
    PlanAnswer afterApplication(HttpServletRequest request) throws IOException {
        return answers.of(planner.afterApplication(requests.application(request)));
    }

    @PostMapping("/after-unanswered-call")
    PlanAnswer afterUnansweredCall(HttpServletRequest request) throws IOException {
        return answers.of(planner.afterUnansweredCall(requests.call(request)));
    }
}
