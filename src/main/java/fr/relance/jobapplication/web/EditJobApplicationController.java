package fr.relance.jobapplication.web;

import fr.relance.account.CandidateClock;
import fr.relance.account.CurrentOwner;
import fr.relance.jobapplication.JobApplicationDetails;
import fr.relance.jobapplication.JobApplicationView;
import fr.relance.jobapplication.JobApplications;
import fr.relance.kernel.JobApplicationId;
import fr.relance.kernel.OwnerId;
import fr.relance.kernel.StaleVersion;
import jakarta.validation.Valid;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Changes what is known of a post. */
@Controller
@RequestMapping("/candidatures/{id}/modifier")
class EditJobApplicationController {

    private final JobApplications jobApplications;
    private final CandidateClock clock;

    EditJobApplicationController(JobApplications jobApplications, CandidateClock clock) {
        this.jobApplications = jobApplications;
        this.clock = clock;
    }

    @ModelAttribute("choices")
    Choices choices() {
        return Choices.ALL;
    }

    @GetMapping
    ModelAndView edit(@CurrentOwner OwnerId owner, @PathVariable JobApplicationId id) {
        JobApplicationView known = jobApplications.get(owner, id);
        return page(known, HttpStatus.OK).addObject("form", JobApplicationForm.of(known));
    }

    @PostMapping
    ModelAndView save(
            @CurrentOwner OwnerId owner,
            @PathVariable JobApplicationId id,
            @Valid @ModelAttribute("form") JobApplicationForm form,
            BindingResult errors,
            RedirectAttributes flash) {
        JobApplicationView known = jobApplications.get(owner, id);
        JobApplicationDetails details = form.post().details(clock.today(owner), errors);
        if (errors.hasErrors()) {
            return page(known, HttpStatus.UNPROCESSABLE_CONTENT).addObject("version", form.version());
        }
        try {
            new Toast(flash)
                    .undo(jobApplications.edit(owner, id, form.seenVersion(), details))
                    .says("jobapplication.toast.saved");
        } catch (StaleVersion | OptimisticLockingFailureException e) {
            return page(jobApplications.get(owner, id), HttpStatus.CONFLICT).addObject("stale", true);
        }
        return new ModelAndView("redirect:/candidatures/" + id);
    }

    private static ModelAndView page(JobApplicationView known, HttpStatus status) {
        return new ModelAndView("jobapplication/edit", status)
                .addObject("jobApplication", known)
                .addObject("version", known.version());
    }
}
