package fr.relance.composer.web;

import fr.relance.account.CandidateClock;
import fr.relance.account.CurrentOwner;
import fr.relance.composer.Composer;
import fr.relance.composer.Composition;
import fr.relance.followup.HandedOut;
import fr.relance.followup.HandedOutTexts;
import fr.relance.followup.Wording;
import fr.relance.kernel.FollowUpId;
import fr.relance.kernel.OwnerId;
import java.time.ZonedDateTime;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;

/** How a text leaves: copied or opened in the mail program, as the page tells, or as a draft for a mail program; the history keeps it. */
@Controller
@RequestMapping("/relances/{id}/message")
class HandedOutController {

    private final Composer composer;
    private final HandedOutTexts texts;
    private final CandidateClock clock;

    HandedOutController(Composer composer, HandedOutTexts texts, CandidateClock clock) {
        this.composer = composer;
        this.texts = texts;
        this.clock = clock;
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

    @PostMapping("/eml")
    ResponseEntity<byte[]> download(
            @CurrentOwner OwnerId owner, @PathVariable FollowUpId id, @ModelAttribute("form") WordingForm form) {
        Composition composition = composer.compose(owner, id, form.texte());
        note(owner, id, HandedOut.DOWNLOADED, form);
        ZonedDateTime now = clock.instant().atZone(composition.candidate().zone());
        MailFile file = MailFile.of(composition, form, now);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("message/rfc822"))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(file.name())
                                .build()
                                .toString())
                .body(file.content());
    }

    /** An empty text is no message. */
    private void note(OwnerId owner, FollowUpId id, HandedOut how, WordingForm text) {
        Wording sent = text.sent();
        texts.note(owner, id, how, sent == null ? new Wording(null, "") : sent);
    }
}
