package fr.relance.followup.web;

import fr.relance.account.CurrentOwner;
import fr.relance.followup.Composer;
import fr.relance.followup.Composition;
import fr.relance.followup.HandedOut;
import fr.relance.followup.HandedOutTexts;
import fr.relance.followup.Wording;
import fr.relance.kernel.FollowUpId;
import fr.relance.kernel.OwnerId;
import java.time.Clock;
import java.time.ZonedDateTime;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Hands the text as it stands on the page over as a draft for a mail program; the history keeps it. */
@Controller
class MailFileController {

    private final Composer composer;
    private final HandedOutTexts texts;
    private final Clock clock;

    MailFileController(Composer composer, HandedOutTexts texts, Clock clock) {
        this.composer = composer;
        this.texts = texts;
        this.clock = clock;
    }

    @PostMapping("/relances/{id}/message/eml")
    ResponseEntity<byte[]> download(
            @CurrentOwner OwnerId owner, @PathVariable FollowUpId id, @ModelAttribute("form") WordingForm form) {
        Composition composition = composer.compose(owner, id, form.texte());
        Wording words = form.sent();
        texts.note(owner, id, HandedOut.DOWNLOADED, words == null ? new Wording(null, "") : words);
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
}
