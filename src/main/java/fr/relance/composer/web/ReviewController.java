package fr.relance.composer.web;

import fr.relance.message.MessageKind;
import fr.relance.planning.Channel;
import fr.relance.tone.Tone;
import fr.relance.tone.ToneRequest;
import fr.relance.tone.spelling.SpellCheck;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** What may harm the text in the composer, or be misspelt in it, while it is typed. It advises and never blocks; nothing is stored. */
@Controller
@RequestMapping("/relances")
class ReviewController {

    private static final int LONGEST_NAMES = 1_000;

    private final SpellCheck spelling;

    ReviewController(SpellCheck spelling) {
        this.spelling = spelling;
    }

    @PostMapping("/ton")
    String tone(
            @RequestParam MessageKind kind,
            @RequestParam Channel channel,
            @RequestParam @Nullable String subject,
            @RequestParam String body,
            Model model) {
        refuse(body.length() > ToneRequest.MAX_LENGTH);
        Tone tone = Tone.of(new ToneRequest(kind.asks(), channel, subject, asTyped(body)));
        model.addAttribute("remarks", ComposerPage.Remark.of(tone));
        return "composer/tone :: tone";
    }

    /**
     * Apart from the tone, so that the page never waits for it.
     *
     * @param names of people and companies, which are no faults, parted by spaces
     */
    @PostMapping("/orthographe")
    String spelling(@RequestParam String body, @RequestParam @Nullable String names, Model model) {
        refuse(body.length() > SpellCheck.MAX_LENGTH || (names != null && names.length() > LONGEST_NAMES));
        Set<String> accepted = names == null ? Set.of() : Set.of(names);
        model.addAttribute("spelling", spelling.check(asTyped(body), accepted));
        return "composer/spelling :: spelling";
    }

    private static void refuse(boolean tooLong) {
        if (tooLong) {
            throw new ResponseStatusException(HttpStatus.CONTENT_TOO_LARGE);
        }
    }

    /** A form sends every line break as two characters, where the field counts one. */
    private static String asTyped(String body) {
        return body.replace("\r\n", "\n");
    }
}
