package fr.relance.followup.web;

import fr.relance.account.CurrentOwner;
import fr.relance.followup.CallOutcome;
import fr.relance.followup.Calls;
import fr.relance.followup.FollowUpView;
import fr.relance.kernel.FollowUpId;
import fr.relance.kernel.FrenchDates;
import fr.relance.kernel.OwnerId;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How the call of a relance went. */
@Controller
@RequestMapping("/relances/{id}/appel")
class CallController {

    private final Calls calls;
    private final FollowUpPage page;

    CallController(Calls calls, FollowUpPage page) {
        this.calls = calls;
        this.page = page;
    }

    @PostMapping("/repondu")
    String answered(
            @CurrentOwner OwnerId owner,
            @PathVariable FollowUpId id,
            @RequestParam long version,
            RedirectAttributes flash) {
        calls.note(owner, id, version, CallOutcome.ANSWERED);
        flash.addFlashAttribute("toast", "followup.toast.call.ANSWERED");
        return noted(owner, id, "/rouvrir", flash);
    }

    @PostMapping("/message-laisse")
    String voicemail(
            @CurrentOwner OwnerId owner,
            @PathVariable FollowUpId id,
            @RequestParam long version,
            RedirectAttributes flash) {
        return mail(owner, calls.note(owner, id, version, CallOutcome.VOICEMAIL), flash);
    }

    @PostMapping("/sans-reponse")
    String noAnswer(
            @CurrentOwner OwnerId owner,
            @PathVariable FollowUpId id,
            @RequestParam long version,
            RedirectAttributes flash) {
        return mail(owner, calls.note(owner, id, version, CallOutcome.NO_ANSWER), flash);
    }

    @PostMapping("/annuler")
    String takeBack(
            @CurrentOwner OwnerId owner,
            @PathVariable FollowUpId id,
            @RequestParam long version,
            RedirectAttributes flash) {
        calls.takeBack(owner, id, version);
        flash.addFlashAttribute("toast", "followup.toast.callTakenBack");
        return "redirect:/relances/" + id;
    }

    private String mail(OwnerId owner, FollowUpView mail, RedirectAttributes flash) {
        FollowUpView.Call call = Objects.requireNonNull(mail.call());
        String day = FrenchDates.withWeekday(
                mail.slot().at().toLocalDate(), call.at().toLocalDate());
        flash.addFlashAttribute("toast", "followup.toast.call." + call.outcome());
        flash.addFlashAttribute("toastArgs", List.of(day));
        return noted(owner, mail.id(), "/appel/annuler", flash);
    }

    private String noted(OwnerId owner, FollowUpId id, String undo, RedirectAttributes flash) {
        flash.addFlashAttribute("undoUrl", "/relances/" + id + undo + "?version=" + page.version(owner, id));
        return "redirect:/relances/" + id;
    }
}
