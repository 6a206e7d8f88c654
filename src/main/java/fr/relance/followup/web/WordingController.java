package fr.relance.followup.web;

import fr.relance.account.CurrentOwner;
import fr.relance.followup.Composition;
import fr.relance.followup.OwnWordings;
import fr.relance.kernel.FollowUpId;
import fr.relance.kernel.NotAllowed;
import fr.relance.kernel.OwnerId;
import fr.relance.kernel.StaleVersion;
import jakarta.validation.Valid;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
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

/** Keeps the candidate's own wording of a text, or goes back to the written one. */
@Controller
@RequestMapping("/relances/{id}/message")
class WordingController {

    private final OwnWordings wordings;
    private final FollowUpPage page;

    WordingController(OwnWordings wordings, FollowUpPage page) {
        this.wordings = wordings;
        this.page = page;
    }

    @PostMapping
    ModelAndView keep(
            @CurrentOwner OwnerId owner,
            @PathVariable FollowUpId id,
            @Valid @ModelAttribute("form") WordingForm form,
            BindingResult errors,
            RedirectAttributes flash) {
        // Attributes for a redirect are turned into text, so the page shown again has a model of its own.
        Model model = new ExtendedModelMap();
        Composition shown = page.prepare(owner, id, form.texte(), model);
        if (!form.passes(errors)) {
            return new ModelAndView("followup/composer", model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        String text = shown.words().choice().key();
        try {
            wordings.keep(owner, id, text, form.readVersion(), form.wording());
        } catch (StaleVersion | NotAllowed | ConcurrencyFailureException | DataIntegrityViolationException e) {
            return new ModelAndView("followup/composer", model.asMap(), HttpStatus.CONFLICT).addObject("stale", true);
        }
        flash.addFlashAttribute("toast", "followup.toast.worded");
        return new ModelAndView(FollowUpPage.redirect(id, form.ensuite() == null ? text : form.ensuite()));
    }

    @PostMapping("/retablir")
    String giveUp(
            @CurrentOwner OwnerId owner,
            @PathVariable FollowUpId id,
            @RequestParam("texte") String text,
            @RequestParam long version,
            RedirectAttributes flash) {
        wordings.giveUp(owner, id, text, version);
        flash.addFlashAttribute("toast", "followup.toast.unworded");
        flash.addFlashAttribute(
                "undoUrl", "/relances/" + id + "/message/reprendre?texte=" + text + "&version=" + (version + 1));
        return FollowUpPage.redirect(id, text);
    }

    @PostMapping("/reprendre")
    String takeBack(
            @CurrentOwner OwnerId owner,
            @PathVariable FollowUpId id,
            @RequestParam("texte") String text,
            @RequestParam long version,
            RedirectAttributes flash) {
        wordings.takeBack(owner, id, text, version);
        flash.addFlashAttribute("toast", "followup.toast.reworded");
        return FollowUpPage.redirect(id, text);
    }
}
