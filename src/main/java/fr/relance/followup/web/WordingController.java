package fr.relance.followup.web;

import fr.relance.account.CurrentOwner;
import fr.relance.followup.OwnWordings;
import fr.relance.kernel.FollowUpId;
import fr.relance.kernel.OwnerId;
import jakarta.validation.Valid;
import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriUtils;

/** Keeps the candidate's own wording of a text, makes a template of it, or goes back to the written one. */
@Controller
@RequestMapping("/relances/{id}/message")
class WordingController {

    /** No key is longer: what is would only make an address that no server sends. */
    private static final int LONGEST_KEY = 60;

    private final KeepWording typed;
    private final OwnWordings wordings;

    WordingController(KeepWording typed, OwnWordings wordings) {
        this.typed = typed;
        this.wordings = wordings;
    }

    @PostMapping
    ModelAndView keep(
            @CurrentOwner OwnerId owner,
            @PathVariable FollowUpId id,
            @Valid @ModelAttribute("form") WordingForm form,
            BindingResult errors,
            RedirectAttributes flash) {
        return typed.keep(owner, id, form, errors, text -> {
            flash.addFlashAttribute("toast", "followup.toast.worded");
            return composer(id, form.ensuite() == null ? text : form.ensuite());
        });
    }

    /** What was typed is kept first: the page of the template reads it there, however often it is opened. */
    @PostMapping("/modele")
    ModelAndView template(
            @CurrentOwner OwnerId owner,
            @PathVariable FollowUpId id,
            @Valid @ModelAttribute("form") WordingForm form,
            BindingResult errors) {
        return typed.keep(
                owner, id, form, errors, text -> "redirect:/modeles/nouveau?relance=" + id + "&texte=" + text);
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
                "undoUrl",
                "/relances/" + id + "/message/reprendre?texte=" + encoded(text) + "&version=" + (version + 1));
        return composer(id, text);
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
        return composer(id, text);
    }

    private static String composer(FollowUpId id, String text) {
        return "redirect:/relances/" + id + (text.length() > LONGEST_KEY ? "" : "?texte=" + encoded(text));
    }

    private static String encoded(String text) {
        return UriUtils.encode(text, StandardCharsets.UTF_8);
    }
}
