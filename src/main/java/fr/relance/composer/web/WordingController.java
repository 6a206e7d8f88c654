package fr.relance.composer.web;

import fr.relance.account.CurrentOwner;
import fr.relance.composer.Wordings;
import fr.relance.kernel.FollowUpId;
import fr.relance.kernel.OwnerId;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Keeps the candidate's own wording of a text, makes a template of it, leads to where it is sent, or goes back to the written one. */
@Controller
@RequestMapping("/relances/{id}/message")
class WordingController {

    private final ComposerPage page;
    private final Wordings wordings;

    WordingController(ComposerPage page, Wordings wordings) {
        this.page = page;
        this.wordings = wordings;
    }

    @PostMapping
    ModelAndView keep(
            @CurrentOwner OwnerId owner,
            @PathVariable FollowUpId id,
            @Valid @ModelAttribute("form") WordingForm form,
            BindingResult errors,
            RedirectAttributes flash) {
        return page.keep(owner, id, form, errors, text -> {
            flash.addFlashAttribute("toast", "composer.toast.worded");
            return Done.at(id, form.ensuite() == null ? text : form.ensuite());
        });
    }

    /** What was typed is kept first: the page of the template reads it there, however often it is opened. */
    @PostMapping("/modele")
    ModelAndView template(
            @CurrentOwner OwnerId owner,
            @PathVariable FollowUpId id,
            @Valid @ModelAttribute("form") WordingForm form,
            BindingResult errors) {
        return page.keep(owner, id, form, errors, text -> "redirect:/modeles/nouveau?relance=" + id + "&texte=" + text);
    }

    /** Likewise: the page that sends reads it. */
    @PostMapping("/envoi")
    ModelAndView send(
            @CurrentOwner OwnerId owner,
            @PathVariable FollowUpId id,
            @Valid @ModelAttribute("form") WordingForm form,
            BindingResult errors) {
        return page.keep(owner, id, form, errors, text -> "redirect:/relances/" + id + "/envoi?texte=" + text);
    }

    @PostMapping("/retablir")
    String giveUp(
            @CurrentOwner OwnerId owner,
            @PathVariable FollowUpId id,
            @RequestParam("texte") String text,
            @RequestParam long version,
            RedirectAttributes flash) {
        wordings.giveUp(owner, id, text, version);
        flash.addFlashAttribute("toast", "composer.toast.unworded");
        flash.addFlashAttribute(
                "undoUrl",
                "/relances/" + id + "/message/reprendre?texte=" + Done.encoded(text) + "&version=" + (version + 1));
        return Done.at(id, text);
    }

    @PostMapping("/reprendre")
    String takeBack(
            @CurrentOwner OwnerId owner,
            @PathVariable FollowUpId id,
            @RequestParam("texte") String text,
            @RequestParam long version,
            RedirectAttributes flash) {
        wordings.takeBack(owner, id, text, version);
        flash.addFlashAttribute("toast", "composer.toast.reworded");
        return Done.at(id, text);
    }
}
