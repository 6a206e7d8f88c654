package fr.relance.sending.web;

import fr.relance.account.CurrentOwner;
import fr.relance.composer.Composition;
import fr.relance.kernel.FollowUpId;
import fr.relance.kernel.OwnerId;
import fr.relance.sending.EntrustMail;
import fr.relance.sending.EntrustedMails;
import java.util.List;
import java.util.Optional;
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

/** Entrusts the mail of a relance, and takes it back. */
@Controller
@RequestMapping("/relances/{id}/envoi")
class DepartureController {

    private static final String PAGE = "sending/send";

    private final DeparturePage page;
    private final EntrustedMails mails;

    DepartureController(DeparturePage page, EntrustedMails mails) {
        this.page = page;
        this.mails = mails;
    }

    @GetMapping
    String show(
            @CurrentOwner OwnerId owner,
            @PathVariable FollowUpId id,
            @RequestParam("texte") @Nullable String text,
            Model model) {
        DeparturePage.Shown shown = page.prepare(owner, id, text, model);
        model.addAttribute("form", DepartureForm.of(shown));
        return DeparturePage.isPossible(shown.composition()) ? PAGE : "redirect:/relances/" + id;
    }

    @PostMapping
    ModelAndView send(
            @CurrentOwner OwnerId owner,
            @PathVariable FollowUpId id,
            @ModelAttribute("form") DepartureForm form,
            BindingResult errors,
            RedirectAttributes flash) {
        // Attributes for a redirect are turned into text, so the page shown again has a model of its own.
        Model model = new ExtendedModelMap();
        DeparturePage.Shown shown = page.prepare(owner, id, form.texte(), model);
        Composition composition = shown.composition();
        if (!DeparturePage.isMail(composition)) {
            return new ModelAndView("redirect:/relances/" + id);
        }
        Optional<EntrustMail> order = form.order(shown.confirmation(), errors);
        if (order.isEmpty()) {
            return new ModelAndView(PAGE, model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (DeparturePage.isPossible(composition) && !form.confirms(shown.confirmation())) {
            model.addAttribute("form", form.showing(shown.confirmation()));
            return new ModelAndView(PAGE, model.asMap(), HttpStatus.CONFLICT).addObject("changed", true);
        }
        mails.entrust(owner, id, order.get());
        return new ModelAndView(tell(id, order.get(), shown, flash));
    }

    @PostMapping("/annuler")
    String takeBack(@CurrentOwner OwnerId owner, @PathVariable FollowUpId id, RedirectAttributes flash) {
        mails.takeBack(owner, id);
        flash.addFlashAttribute("toast", "sending.toast.takenBack");
        return "redirect:/relances/" + id;
    }

    @PostMapping("/pas-parti")
    String didNotLeave(@CurrentOwner OwnerId owner, @PathVariable FollowUpId id) {
        mails.didNotLeave(owner, id);
        return "redirect:/relances/" + id;
    }

    private static String tell(FollowUpId id, EntrustMail order, DeparturePage.Shown shown, RedirectAttributes flash) {
        flash.addFlashAttribute("toast", order.atSlot() ? "sending.toast.atSlot" : "sending.toast.now");
        flash.addFlashAttribute(
                "toastArgs", order.atSlot() ? List.of(shown.slotDay()) : List.of(EntrustedMails.GRACE.toSeconds()));
        flash.addFlashAttribute("undoUrl", "/relances/" + id + "/envoi/annuler");
        return "redirect:/relances/" + id;
    }
}
