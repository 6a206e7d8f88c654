package fr.relance.interview.web;

import fr.relance.account.CurrentOwner;
import fr.relance.interview.AnnounceNewDate;
import fr.relance.kernel.JobApplicationId;
import fr.relance.kernel.NotAllowed;
import fr.relance.kernel.OwnerId;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A new date that the recruiter announced by mail or on the telephone. */
@Controller
@RequestMapping("/candidatures/{id}/nouvelle-date")
class NewDateController {

    private final NewDatePage page;
    private final Understanding understanding;

    NewDateController(NewDatePage page, Understanding understanding) {
        this.page = page;
        this.understanding = understanding;
    }

    @GetMapping
    String form(
            @CurrentOwner OwnerId owner,
            @PathVariable JobApplicationId id,
            @RequestParam("mots") @Nullable String words,
            @RequestParam("recu") @Nullable String received,
            Model model) {
        NewDateForm form = page.blank(owner, words, received);
        model.addAttribute("form", form);
        return show(owner, id, understanding.newDate(owner, id, form), model);
    }

    @PostMapping
    ModelAndView announce(
            @CurrentOwner OwnerId owner,
            @PathVariable JobApplicationId id,
            @Valid @ModelAttribute("form") NewDateForm form,
            BindingResult errors,
            RedirectAttributes flash) {
        ReadForm<AnnounceNewDate> read = understanding.newDate(owner, id, form, errors);
        AnnounceNewDate command = read.command();
        if (!NewDateForm.passes(command, page.now(owner), errors)) {
            return again(owner, id, read, errors, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            page.announce(owner, command, flash);
        } catch (NotAllowed e) {
            errors.reject(e.messageKey());
            return again(owner, id, read, errors, HttpStatus.CONFLICT);
        }
        return new ModelAndView("redirect:/candidatures/" + id);
    }

    /** What is understood, while one types or for a browser without JavaScript; records nothing. */
    @PostMapping("/{part:suites|lire}")
    String read(
            @CurrentOwner OwnerId owner,
            @PathVariable JobApplicationId id,
            @PathVariable String part,
            @ModelAttribute("form") NewDateForm form,
            Model model) {
        String whole = show(owner, id, understanding.newDate(owner, id, form), model);
        return part.equals("lire") ? whole : "interview/announced :: understood";
    }

    private ModelAndView again(
            OwnerId owner,
            JobApplicationId id,
            ReadForm<AnnounceNewDate> read,
            BindingResult errors,
            HttpStatus status) {
        Model model = new ExtendedModelMap().addAllAttributes(errors.getModel());
        return new ModelAndView(show(owner, id, read, model), model.asMap(), status);
    }

    private String show(OwnerId owner, JobApplicationId id, ReadForm<AnnounceNewDate> read, Model model) {
        page.prepare(owner, id, model);
        understanding.showNewDate(owner, read, model);
        return "interview/new-date";
    }
}
