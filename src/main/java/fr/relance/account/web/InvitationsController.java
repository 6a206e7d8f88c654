package fr.relance.account.web;

import fr.relance.account.CurrentOwner;
import fr.relance.account.RecentProof;
import fr.relance.account.limit.Attempts;
import fr.relance.account.registration.Invitations;
import fr.relance.kernel.NotFound;
import fr.relance.kernel.OwnerId;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Invites others; only who keeps the installation finds this page. */
@Controller
@RecentProof(form = "/profil/invitations")
@RequestMapping("/profil/invitations")
class InvitationsController {

    private static final String PAGE = "account/invitations";
    private static final String BACK = "redirect:/profil/invitations";

    private final Invitations invitations;
    private final Attempts attempts;

    InvitationsController(Invitations invitations, Attempts attempts) {
        this.invitations = invitations;
        this.attempts = attempts;
    }

    @GetMapping
    String show(@CurrentOwner OwnerId owner, @ModelAttribute("form") EmailForm form, Model model) {
        model.addAttribute("invitations", invitations.list(owner));
        return PAGE;
    }

    @PostMapping
    ModelAndView invite(
            @CurrentOwner OwnerId owner,
            @ModelAttribute("form") EmailForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        form.check(errors);
        if (errors.hasErrors()) {
            return new ModelAndView(PAGE, HttpStatus.UNPROCESSABLE_CONTENT)
                    .addObject("invitations", invitations.list(owner));
        }
        attempts.countOwner("invitation", owner);
        redirect.addFlashAttribute("invitation", invitations.invite(owner, form.address()));
        redirect.addFlashAttribute("invited", form.address());
        return new ModelAndView(BACK);
    }

    @PostMapping("/{invitation}/annuler")
    String takeBack(@CurrentOwner OwnerId owner, @PathVariable UUID invitation, RedirectAttributes redirect) {
        if (!invitations.takeBack(owner, invitation)) {
            throw new NotFound(invitation);
        }
        redirect.addFlashAttribute("toast", "account.invitation.takenBack");
        return BACK;
    }
}
