package fr.relance.composer.web;

import fr.relance.account.CurrentOwner;
import fr.relance.followup.FollowUpView;
import fr.relance.followup.FollowUps;
import fr.relance.followup.MoveFollowUp;
import fr.relance.followup.SlotRefused;
import fr.relance.kernel.FollowUpId;
import fr.relance.kernel.JournalEntryId;
import fr.relance.kernel.OwnerId;
import java.util.Optional;
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

/** Moves a relance to another slot by hand; an avoided one only after a warning that says why. */
@Controller
@RequestMapping("/relances/{id}")
class MoveController {

    private final FollowUps followUps;
    private final MovePage page;

    MoveController(FollowUps followUps, MovePage page) {
        this.followUps = followUps;
        this.page = page;
    }

    /** What is over is not moved: its own page says why. */
    @GetMapping("/deplacer")
    String form(@CurrentOwner OwnerId owner, @PathVariable FollowUpId id, Model model) {
        FollowUpView followUp = followUps.get(owner, id);
        if (!followUp.isPending()) {
            return "redirect:/relances/" + id;
        }
        page.prepare(owner, id, model);
        model.addAttribute("form", MoveForm.of(followUp.status().version()));
        return "composer/move";
    }

    @PostMapping("/deplacer")
    ModelAndView move(
            @CurrentOwner OwnerId owner,
            @PathVariable FollowUpId id,
            @ModelAttribute("form") MoveForm form,
            BindingResult errors,
            RedirectAttributes flash) {
        MoveFollowUp command = form.command(errors);
        // Attributes for a redirect are turned into text, so the page shown again has a model of its own.
        Model model = new ExtendedModelMap();
        if (command == null) {
            return again(owner, id, model);
        }
        try {
            return moved(id, followUps.move(owner, id, form.readVersion(), command), flash);
        } catch (SlotRefused e) {
            page.explain(e, command, errors, model);
            return again(owner, id, model);
        }
    }

    @PostMapping("/date-calculee")
    ModelAndView backToPlan(
            @CurrentOwner OwnerId owner,
            @PathVariable FollowUpId id,
            @RequestParam long version,
            RedirectAttributes flash) {
        return moved(id, followUps.backToPlan(owner, id, version), flash);
    }

    private static ModelAndView moved(FollowUpId id, Optional<JournalEntryId> entry, RedirectAttributes flash) {
        return new ModelAndView(Done.tell(id, "composer.toast.moved", entry, flash));
    }

    private ModelAndView again(OwnerId owner, FollowUpId id, Model model) {
        page.prepare(owner, id, model);
        return new ModelAndView("composer/move", model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
