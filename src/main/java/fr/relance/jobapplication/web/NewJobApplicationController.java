package fr.relance.jobapplication.web;

import fr.relance.account.CandidateClock;
import fr.relance.account.CurrentOwner;
import fr.relance.jobapplication.JobApplicationDetails;
import fr.relance.jobapplication.JobApplicationLists;
import fr.relance.jobapplication.JobApplications;
import fr.relance.kernel.IdTaken;
import fr.relance.kernel.JobApplicationId;
import fr.relance.kernel.OwnerId;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Creates a candidature. */
@Controller
@RequestMapping("/candidatures/nouvelle")
class NewJobApplicationController {

    private static final String PAGE = "jobapplication/new";

    private final JobApplications jobApplications;
    private final JobApplicationLists lists;
    private final CandidateClock clock;

    NewJobApplicationController(JobApplications jobApplications, JobApplicationLists lists, CandidateClock clock) {
        this.jobApplications = jobApplications;
        this.lists = lists;
        this.clock = clock;
    }

    @ModelAttribute("choices")
    Choices choices() {
        return Choices.ALL;
    }

    @ModelAttribute("companies")
    List<String> companies(@CurrentOwner OwnerId owner) {
        return lists.companies(owner);
    }

    @GetMapping
    String blank(Model model) {
        model.addAttribute("form", JobApplicationForm.blank());
        return PAGE;
    }

    @PostMapping
    ModelAndView create(
            @CurrentOwner OwnerId owner,
            @Valid @ModelAttribute("form") JobApplicationForm form,
            BindingResult errors,
            RedirectAttributes flash) {
        JobApplicationDetails details = form.post().details(clock.today(owner), errors);
        if (errors.hasErrors()) {
            return new ModelAndView(PAGE, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        JobApplicationId id = form.newId();
        Toast toast = new Toast(flash);
        toast.undo(IdTaken.guard(
                id, DataIntegrityViolationException.class, () -> jobApplications.create(owner, id, details)));
        toast.says("jobapplication.toast.created");
        return new ModelAndView("redirect:/candidatures/" + id);
    }
}
