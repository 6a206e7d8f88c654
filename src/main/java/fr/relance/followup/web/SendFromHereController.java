package fr.relance.followup.web;

import fr.relance.account.CurrentOwner;
import fr.relance.kernel.FollowUpId;
import fr.relance.kernel.OwnerId;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** On the way to the page that sends: what was typed is kept first, and read there. */
@Controller
class SendFromHereController {

    private final KeepWording typed;

    SendFromHereController(KeepWording typed) {
        this.typed = typed;
    }

    @PostMapping("/relances/{id}/message/envoi")
    ModelAndView send(
            @CurrentOwner OwnerId owner,
            @PathVariable FollowUpId id,
            @Valid @ModelAttribute("form") WordingForm form,
            BindingResult errors) {
        return typed.keep(owner, id, form, errors, text -> "redirect:/relances/" + id + "/envoi?texte=" + text);
    }
}
