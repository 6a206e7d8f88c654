package fr.relance.jobapplication.web;

import fr.relance.account.CurrentOwner;
import fr.relance.jobapplication.JobApplicationView;
import fr.relance.jobapplication.JobApplications;
import fr.relance.kernel.JobApplicationId;
import fr.relance.kernel.OwnerId;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One candidature: the post, the people, and all that happened and will. */
@Controller
@RequestMapping("/candidatures/{id}")
class JobApplicationController {

    private final JobApplications jobApplications;
    private final Journal journal;

    JobApplicationController(JobApplications jobApplications, Journal journal) {
        this.jobApplications = jobApplications;
        this.journal = journal;
    }

    @GetMapping
    String show(@CurrentOwner OwnerId owner, @PathVariable JobApplicationId id, Model model) {
        JobApplicationView known = jobApplications.get(owner, id);
        model.addAttribute("jobApplication", known);
        model.addAttribute("journal", journal.of(owner, known));
        return "jobapplication/show";
    }

    @PostMapping("/supprimer")
    String delete(@CurrentOwner OwnerId owner, @PathVariable JobApplicationId id, RedirectAttributes flash) {
        JobApplicationView gone = jobApplications.delete(owner, id);
        flash.addFlashAttribute("toast", "jobapplication.toast.deleted");
        flash.addFlashAttribute("toastArgs", List.of(gone.details().company()));
        flash.addFlashAttribute("undoUrl", "/candidatures/" + id + "/retablir");
        return "redirect:/candidatures";
    }

    @PostMapping("/retablir")
    String restore(@CurrentOwner OwnerId owner, @PathVariable JobApplicationId id, RedirectAttributes flash) {
        jobApplications.restore(owner, id);
        flash.addFlashAttribute("toast", "jobapplication.toast.restored");
        return "redirect:/candidatures/" + id;
    }
}
