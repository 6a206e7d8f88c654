package fr.relance.jobapplication.web;

import fr.relance.account.CurrentOwner;
import fr.relance.jobapplication.JobApplicationView;
import fr.relance.jobapplication.JobApplications;
import fr.relance.kernel.Input;
import fr.relance.kernel.JobApplicationId;
import fr.relance.kernel.OwnerId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One candidature: the post, the people, and all that happened and will. */
@Controller
@RequestMapping("/candidatures/{id}")
class JobApplicationController {

    private static final int FARTHEST_PAGE = 10_000;

    private final JobApplications jobApplications;
    private final Timeline timeline;

    JobApplicationController(JobApplications jobApplications, Timeline timeline) {
        this.jobApplications = jobApplications;
        this.timeline = timeline;
    }

    @GetMapping
    @Transactional(readOnly = true)
    String show(
            @CurrentOwner OwnerId owner,
            @PathVariable JobApplicationId id,
            @RequestParam(required = false) @Nullable String page,
            Model model) {
        int fromOne = Input.number(page, 1, FARTHEST_PAGE).orElse(1);
        JobApplicationView shown = jobApplications.get(owner, id);
        Timeline.View view = timeline.of(owner, shown, fromOne - 1);
        model.addAttribute("jobApplication", shown);
        model.addAttribute("others", view.others());
        model.addAttribute("toCome", view.toCome());
        model.addAttribute("silent", view.silent());
        model.addAttribute("history", view.history());
        return "jobapplication/show";
    }

    @PostMapping("/supprimer")
    String delete(@CurrentOwner OwnerId owner, @PathVariable JobApplicationId id, RedirectAttributes flash) {
        new Toast(flash).undo(jobApplications.delete(owner, id)).says("jobapplication.toast.deleted");
        return "redirect:/candidatures";
    }
}
