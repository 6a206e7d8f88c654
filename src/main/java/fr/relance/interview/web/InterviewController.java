package fr.relance.interview.web;

import fr.relance.account.CurrentOwner;
import fr.relance.interview.InterviewDetails;
import fr.relance.interview.InterviewView;
import fr.relance.interview.Interviews;
import fr.relance.kernel.Input;
import fr.relance.kernel.InterviewId;
import fr.relance.kernel.JobApplicationId;
import fr.relance.kernel.JournalEntryId;
import fr.relance.kernel.OwnerId;
import fr.relance.kernel.StaleVersion;
import jakarta.validation.Valid;
import java.util.Optional;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** An entretien: what was said, the plan it led to, and everything about it to be mended in place. */
@Controller
@RequestMapping("/entretiens/{id}")
class InterviewController {

    private final Interviews interviews;
    private final InterviewPage page;
    private final Understanding understanding;

    InterviewController(Interviews interviews, InterviewPage page, Understanding understanding) {
        this.interviews = interviews;
        this.page = page;
        this.understanding = understanding;
    }

    @GetMapping
    String show(@CurrentOwner OwnerId owner, @PathVariable InterviewId id, Model model) {
        InterviewView interview = interviews.get(owner, id);
        page.prepare(owner, interview, model);
        understanding.prepareRecorded(owner, interview, model);
        return "interview/interview";
    }

    @PostMapping
    ModelAndView edit(
            @CurrentOwner OwnerId owner,
            @PathVariable InterviewId id,
            @Valid @ModelAttribute("form") InterviewForm form,
            BindingResult errors,
            RedirectAttributes flash) {
        InterviewView interview = interviews.get(owner, id);
        ReadForm<InterviewDetails> read = understanding.changed(owner, form, errors);
        if (errors.hasErrors()) {
            return again(owner, interview, form, read, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        Optional<JournalEntryId> entry;
        try {
            entry = interviews.edit(owner, id, version(form), read.command());
        } catch (StaleVersion | OptimisticLockingFailureException e) {
            return again(owner, interview, form, read, HttpStatus.CONFLICT);
        }
        Toast.says(flash, "interview.toast.saved", entry);
        return new ModelAndView("redirect:/entretiens/" + id);
    }

    @PostMapping("/supprimer")
    String delete(@CurrentOwner OwnerId owner, @PathVariable InterviewId id, RedirectAttributes flash) {
        JobApplicationId jobApplication = interviews.jobApplication(owner, id);
        Toast.says(flash, "interview.toast.deleted", interviews.delete(owner, id));
        return "redirect:/candidatures/" + jobApplication;
    }

    /** Attributes for a redirect are turned into text, so the page shown again has a model of its own. */
    private ModelAndView again(
            OwnerId owner,
            InterviewView interview,
            InterviewForm form,
            ReadForm<InterviewDetails> read,
            HttpStatus status) {
        Model model = new ExtendedModelMap();
        page.prepare(owner, interview, model);
        understanding.showChanged(owner, interview, read, model);
        if (status == HttpStatus.CONFLICT) {
            model.addAttribute("stale", true);
        }
        return new ModelAndView("interview/interview", model.asMap(), status);
    }

    private static long version(InterviewForm form) {
        return Input.version(form.version());
    }
}
