package fr.relance.composer.web;

import fr.relance.account.CurrentOwner;
import fr.relance.followup.CallOutcome;
import fr.relance.followup.Calls;
import fr.relance.followup.FollowUpView;
import fr.relance.followup.FollowUps;
import fr.relance.kernel.FollowUpId;
import fr.relance.kernel.FrenchDates;
import fr.relance.kernel.JournalEntryId;
import fr.relance.kernel.OwnerId;
import java.util.Objects;
import java.util.Optional;
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
    private final FollowUps followUps;

    CallController(Calls calls, FollowUps followUps) {
        this.calls = calls;
        this.followUps = followUps;
    }

    @PostMapping("/repondu")
    String answered(
            @CurrentOwner OwnerId owner,
            @PathVariable FollowUpId id,
            @RequestParam long version,
            RedirectAttributes flash) {
        return Done.tell(
                id, "composer.toast.call.ANSWERED", calls.note(owner, id, version, CallOutcome.ANSWERED), flash);
    }

    @PostMapping("/message-laisse")
    String voicemail(
            @CurrentOwner OwnerId owner,
            @PathVariable FollowUpId id,
            @RequestParam long version,
            RedirectAttributes flash) {
        return mail(owner, id, calls.note(owner, id, version, CallOutcome.VOICEMAIL), flash);
    }

    @PostMapping("/sans-reponse")
    String noAnswer(
            @CurrentOwner OwnerId owner,
            @PathVariable FollowUpId id,
            @RequestParam long version,
            RedirectAttributes flash) {
        return mail(owner, id, calls.note(owner, id, version, CallOutcome.NO_ANSWER), flash);
    }

    @PostMapping("/annuler")
    String takeBack(
            @CurrentOwner OwnerId owner,
            @PathVariable FollowUpId id,
            @RequestParam long version,
            RedirectAttributes flash) {
        return Done.tell(id, "composer.toast.callTakenBack", calls.takeBack(owner, id, version), flash);
    }

    private String mail(OwnerId owner, FollowUpId id, Optional<JournalEntryId> entry, RedirectAttributes flash) {
        FollowUpView mail = followUps.get(owner, id);
        FollowUpView.Call call = Objects.requireNonNull(mail.call());
        String day = FrenchDates.withWeekday(
                mail.slot().at().toLocalDate(), call.at().toLocalDate());
        return Done.tell(id, "composer.toast.call." + call.outcome(), day, entry, flash);
    }
}
