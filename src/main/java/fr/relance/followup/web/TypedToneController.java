package fr.relance.followup.web;

import fr.relance.message.MessageKind;
import fr.relance.planning.Channel;
import fr.relance.tone.Tone;
import fr.relance.tone.ToneRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** What may harm the text in the composer, while it is typed. It advises and never blocks; nothing is stored. */
@Controller
class TypedToneController {

    @PostMapping("/relances/ton")
    String look(
            @RequestParam MessageKind kind,
            @RequestParam Channel channel,
            @RequestParam @Nullable String subject,
            @RequestParam String body,
            Model model) {
        if (body.length() > ToneRequest.MAX_LENGTH) {
            throw new ResponseStatusException(HttpStatus.CONTENT_TOO_LARGE);
        }
        model.addAttribute(
                "remarks", Remark.of(Tone.of(new ToneRequest(kind.asks(), channel, subject, asTyped(body)))));
        return "followup/tone :: tone";
    }

    /** A form sends every line break as two characters, where the field counts one. */
    private static String asTyped(String body) {
        return body.replace("\r\n", "\n");
    }
}
