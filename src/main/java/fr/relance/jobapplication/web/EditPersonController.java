package fr.relance.jobapplication.web;

import fr.relance.account.CurrentOwner;
import fr.relance.jobapplication.ContactView;
import fr.relance.jobapplication.JobApplicationView;
import fr.relance.jobapplication.JobApplications;
import fr.relance.jobapplication.PersonDetails;
import fr.relance.kernel.ContactId;
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

/** Changes what is known of a person. */
@Controller
@RequestMapping("/personnes/{contactId}/modifier")
class EditPersonController {

    private final JobApplications jobApplications;

    EditPersonController(JobApplications jobApplications) {
        this.jobApplications = jobApplications;
    }

    @ModelAttribute("choices")
    Choices choices() {
        return Choices.ALL;
    }

    @GetMapping
    ModelAndView edit(@CurrentOwner OwnerId owner, @PathVariable ContactId contactId) {
        JobApplicationView known = jobApplications.getByPerson(owner, contactId);
        ContactView person = known.person(contactId).orElseThrow();
        return page(known, contactId, HttpStatus.OK).addObject("form", PersonPageForm.of(person));
    }

    @PostMapping
    ModelAndView save(
            @CurrentOwner OwnerId owner,
            @PathVariable ContactId contactId,
            @Valid @ModelAttribute("form") PersonPageForm form,
            BindingResult errors,
            RedirectAttributes flash) {
        JobApplicationView known = jobApplications.getByPerson(owner, contactId);
        PersonDetails person = form.details(errors);
        if (errors.hasErrors()) {
            return page(known, contactId, HttpStatus.UNPROCESSABLE_CONTENT).addObject("version", form.version());
        }
        try {
            new Toast(flash)
                    .undo(jobApplications.editPerson(owner, contactId, form.seenVersion(), person))
                    .says("jobapplication.toast.saved");
        } catch (StaleVersion | OptimisticLockingFailureException e) {
            return page(jobApplications.getByPerson(owner, contactId), contactId, HttpStatus.CONFLICT)
                    .addObject("stale", true);
        }
        return new ModelAndView("redirect:/candidatures/" + known.id());
    }

    private static ModelAndView page(JobApplicationView known, ContactId contactId, HttpStatus status) {
        ContactView person = known.person(contactId).orElseThrow();
        return new ModelAndView("jobapplication/person-edit", status)
                .addObject("jobApplication", known)
                .addObject("person", person)
                .addObject("version", person.version());
    }
}
