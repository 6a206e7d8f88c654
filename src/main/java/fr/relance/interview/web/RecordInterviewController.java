package fr.relance.interview.web;

import fr.relance.account.CurrentOwner;
import fr.relance.interview.Interviews;
import fr.relance.interview.RecordInterview;
import fr.relance.kernel.IdTaken;
import fr.relance.kernel.JobApplicationId;
import fr.relance.kernel.JournalEntryId;
import fr.relance.kernel.OwnerId;
import jakarta.validation.Valid;
import java.util.Optional;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Records an entretien in one form, with its candidature and the person met. */
@Controller
@RequestMapping("/entretiens/nouveau")
class RecordInterviewController {

    private final Interviews interviews;
    private final InterviewPage page;
    private final Understanding understanding;

    RecordInterviewController(Interviews interviews, InterviewPage page, Understanding understanding) {
        this.interviews = interviews;
        this.page = page;
        this.understanding = understanding;
    }

    @GetMapping
    @Transactional(readOnly = true)
    String form(
            @CurrentOwner OwnerId owner, @RequestParam("candidature") Optional<JobApplicationId> known, Model model) {
        InterviewForm form = page.blank(owner, known);
        model.addAttribute("form", form);
        page.prepareNew(owner, form, model);
        understanding.prepareNew(owner, form, model);
        return "interview/new";
    }

    @PostMapping
    ModelAndView record(
            @CurrentOwner OwnerId owner,
            @Valid @ModelAttribute("form") InterviewForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        ReadForm<RecordInterview> read = understanding.newInterview(owner, form, errors);
        if (errors.hasErrors()) {
            page.prepareNew(owner, form, model);
            understanding.showNew(owner, read, model);
            return new ModelAndView("interview/new", model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        Toast.says(flash, "interview.toast.recorded", recordOnce(owner, read.command()));
        return new ModelAndView("redirect:/entretiens/" + read.command().id());
    }

    /** The people of the candidature that is chosen in the form, while one chooses. */
    @PostMapping("/personnes")
    String people(@CurrentOwner OwnerId owner, @ModelAttribute("form") InterviewForm form, Model model) {
        page.prepareNew(owner, form, model);
        return "interview/person :: met";
    }

    /** The candidatures that suit what is typed to find one. */
    @PostMapping("/candidatures")
    String found(@CurrentOwner OwnerId owner, @ModelAttribute("form") InterviewForm form, Model model) {
        page.prepareChoice(owner, form, model);
        return "interview/known :: choice";
    }

    /** A double click arrives twice at once: the second finds the first one's row. */
    private Optional<JournalEntryId> recordOnce(OwnerId owner, RecordInterview command) {
        return IdTaken.guard(command.id(), DataIntegrityViolationException.class, () -> recordOrFind(owner, command));
    }

    private Optional<JournalEntryId> recordOrFind(OwnerId owner, RecordInterview command) {
        try {
            return interviews.record(owner, command);
        } catch (OptimisticLockingFailureException e) {
            return interviews.record(owner, command);
        }
    }
}
