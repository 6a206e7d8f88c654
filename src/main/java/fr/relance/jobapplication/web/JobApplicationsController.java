package fr.relance.jobapplication.web;

import fr.relance.account.CurrentOwner;
import fr.relance.jobapplication.JobApplicationRow;
import fr.relance.jobapplication.JobApplications;
import fr.relance.kernel.Input;
import fr.relance.kernel.OwnerId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of candidatures. */
@Controller
class JobApplicationsController {

    private static final int ROWS = 20;

    private final JobApplications jobApplications;
    private final Timeline timeline;

    JobApplicationsController(JobApplications jobApplications, Timeline timeline) {
        this.jobApplications = jobApplications;
        this.timeline = timeline;
    }

    @GetMapping("/candidatures")
    String list(@CurrentOwner OwnerId owner, @RequestParam(required = false) @Nullable String page, Model model) {
        int wanted = Input.number(page, 1, Integer.MAX_VALUE).orElse(1);
        Page<JobApplicationRow> found = jobApplications.page(owner, PageRequest.of(wanted - 1, ROWS));
        model.addAttribute("jobApplications", found);
        model.addAttribute(
                "nextSteps",
                timeline.nextSteps(owner, found.map(JobApplicationRow::id).getContent()));
        return "jobapplication/list";
    }
}
