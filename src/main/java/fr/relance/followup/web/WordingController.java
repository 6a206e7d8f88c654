package fr.relance.followup.web;

import fr.relance.account.CurrentOwner;
import fr.relance.followup.FollowUps;
import fr.relance.kernel.FollowUpId;
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
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Keeps the candidate's own wording of a message, or goes back to the written one. */
@Controller
@RequestMapping("/relances/{id}/message")
class WordingController {

    private final FollowUps followUps;
    private final FollowUpPage page;

    WordingController(FollowUps followUps, FollowUpPage page) {
        this.followUps = followUps;
        this.page = page;
    }

    @PostMapping
    ModelAndView keep(
            @CurrentOwner OwnerId owner,
            @PathVariable FollowUpId id,
            @Valid @ModelAttribute("form") WordingForm form,
            BindingResult errors,
            RedirectAttributes flash) {
        if (!form.passes(errors)) {
            return again(owner, id, new ExtendedModelMap(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            followUps.word(owner, id, form.readVersion(), form.wording());
        } catch (StaleVersion | OptimisticLockingFailureException e) {
            return again(owner, id, new ExtendedModelMap().addAttribute("stale", true), HttpStatus.CONFLICT);
        }
        flash.addFlashAttribute("toast", "followup.toast.worded");
        return new ModelAndView("redirect:/relances/" + id);
    }

    @PostMapping("/retablir")
    String forget(
            @CurrentOwner OwnerId owner,
            @PathVariable FollowUpId id,
            @RequestParam long version,
            RedirectAttributes flash) {
        followUps.word(owner, id, version, null);
        flash.addFlashAttribute("toast", "followup.toast.unworded");
        return "redirect:/relances/" + id;
    }

    /** Attributes for a redirect are turned into text, so the page shown again has a model of its own. */
    private ModelAndView again(OwnerId owner, FollowUpId id, Model model, HttpStatus status) {
        page.prepare(owner, id, Optional.empty(), model);
        return new ModelAndView("followup/composer", model.asMap(), status);
    }
}
