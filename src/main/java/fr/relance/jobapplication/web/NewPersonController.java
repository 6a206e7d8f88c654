package fr.relance.jobapplication.web;

import fr.relance.account.CurrentOwner;
import fr.relance.jobapplication.JobApplicationView;
import fr.relance.jobapplication.JobApplications;
import fr.relance.jobapplication.PersonDetails;
import fr.relance.kernel.ContactId;
import fr.relance.kernel.IdTaken;
import fr.relance.kernel.JobApplicationId;
import fr.relance.kernel.OwnerId;
import jakarta.validation.Valid;
import org.springframework.dao.DataIntegrityViolationException;
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

/** Adds a person to a candidature. */
@Controller
@RequestMapping("/candidatures/{id}/personnes/nouvelle")
class NewPersonController {

    private final JobApplications jobApplications;

    NewPersonController(JobApplications jobApplications) {
        this.jobApplications = jobApplications;
    }

    @ModelAttribute("choices")
    Choices choices() {
        return Choices.ALL;
    }

    @GetMapping
    ModelAndView blank(@CurrentOwner OwnerId owner, @PathVariable JobApplicationId id) {
        return page(jobApplications.get(owner, id), HttpStatus.OK).addObject("form", PersonPageForm.blank());
    }

    @PostMapping
    ModelAndView add(
            @CurrentOwner OwnerId owner,
            @PathVariable JobApplicationId id,
            @Valid @ModelAttribute("form") PersonPageForm form,
            BindingResult errors,
            RedirectAttributes flash) {
        JobApplicationView known = jobApplications.get(owner, id);
        PersonDetails person = form.details(errors);
        if (errors.hasErrors()) {
            return page(known, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        Toast toast = new Toast(flash);
        ContactId newId = form.newId();
        toast.undo(IdTaken.guard(
                newId,
                DataIntegrityViolationException.class,
                () -> jobApplications.addPerson(owner, id, newId, person)));
        toast.says("jobapplication.toast.personAdded");
        return new ModelAndView("redirect:/candidatures/" + id);
    }

    private static ModelAndView page(JobApplicationView known, HttpStatus status) {
        return new ModelAndView("jobapplication/person-new", status).addObject("jobApplication", known);
    }
}
