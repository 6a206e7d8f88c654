package fr.relance.composer.web;

import fr.relance.account.CurrentOwner;
import fr.relance.followup.FollowUps;
import fr.relance.kernel.FollowUpId;
import fr.relance.kernel.OwnerId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The composer of a relance, and what can become of it. */
@Controller
@RequestMapping("/relances/{id}")
class ComposerController {

    private final FollowUps followUps;
    private final ComposerPage page;

    ComposerController(FollowUps followUps, ComposerPage page) {
        this.followUps = followUps;
        this.page = page;
    }

    @GetMapping
    String show(
            @CurrentOwner OwnerId owner,
            @PathVariable FollowUpId id,
            @RequestParam("texte") @Nullable String text,
            Model model) {
        page.prepare(owner, id, text, model);
        return "composer/composer";
    }

    @PostMapping("/fait")
    String markDone(
            @CurrentOwner OwnerId owner,
            @PathVariable FollowUpId id,
            @ModelAttribute WordingForm sent,
            RedirectAttributes flash) {
        return Done.tell(
                id, "composer.toast.done", followUps.markDone(owner, id, sent.readRelance(), sent.sent()), flash);
    }

    @PostMapping("/ne-pas-relancer")
    String skip(
            @CurrentOwner OwnerId owner,
            @PathVariable FollowUpId id,
            @RequestParam long version,
            RedirectAttributes flash) {
        return Done.tell(id, "composer.toast.skipped", followUps.skip(owner, id, version), flash);
    }

    @PostMapping("/rouvrir")
    String reopen(
            @CurrentOwner OwnerId owner,
            @PathVariable FollowUpId id,
            @RequestParam long version,
            RedirectAttributes flash) {
        return Done.tell(id, "composer.toast.reopened", followUps.reopen(owner, id, version), flash);
    }
}
