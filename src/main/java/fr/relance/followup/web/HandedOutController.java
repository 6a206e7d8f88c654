package fr.relance.followup.web;

import fr.relance.account.CurrentOwner;
import fr.relance.followup.HandedOut;
import fr.relance.followup.HandedOutTexts;
import fr.relance.followup.Wording;
import fr.relance.kernel.FollowUpId;
import fr.relance.kernel.OwnerId;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Hears from the page which text was copied, or opened in the mail program; nothing is shown. */
@Controller
@RequestMapping("/relances/{id}/message")
class HandedOutController {

    private final HandedOutTexts texts;

    HandedOutController(HandedOutTexts texts) {
        this.texts = texts;
    }

    @PostMapping("/copie")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void copied(@CurrentOwner OwnerId owner, @PathVariable FollowUpId id, @ModelAttribute WordingForm text) {
        note(owner, id, HandedOut.COPIED, text);
    }

    @PostMapping("/ouvert")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void opened(@CurrentOwner OwnerId owner, @PathVariable FollowUpId id, @ModelAttribute WordingForm text) {
        note(owner, id, HandedOut.OPENED, text);
    }

    /** An empty text is no message. */
    private void note(OwnerId owner, FollowUpId id, HandedOut how, WordingForm text) {
        Wording words = text.sent();
        texts.note(owner, id, how, words == null ? new Wording(null, "") : words);
    }
}
