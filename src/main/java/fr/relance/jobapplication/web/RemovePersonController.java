package fr.relance.jobapplication.web;

import fr.relance.account.CurrentOwner;
import fr.relance.jobapplication.JobApplications;
import fr.relance.kernel.ContactId;
import fr.relance.kernel.JobApplicationId;
import fr.relance.kernel.OwnerId;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes a person away from a candidature, and back. */
@Controller
@RequestMapping("/personnes/{contactId}")
class RemovePersonController {

    private final JobApplications jobApplications;

    RemovePersonController(JobApplications jobApplications) {
        this.jobApplications = jobApplications;
    }

    @PostMapping("/supprimer")
    String delete(@CurrentOwner OwnerId owner, @PathVariable ContactId contactId, RedirectAttributes flash) {
        JobApplicationId id = jobApplications.ofPerson(owner, contactId);
        new Toast(flash)
                .undo(jobApplications.deletePerson(owner, contactId))
                .says("jobapplication.toast.personRemoved");
        return "redirect:/candidatures/" + id;
    }
}
