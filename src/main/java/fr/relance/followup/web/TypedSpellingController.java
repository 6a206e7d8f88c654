package fr.relance.followup.web;

import fr.relance.tone.spelling.SpellCheck;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** What may be misspelt in the text of the composer, apart from its tone so that the page never waits for it. Nothing is stored. */
@Controller
class TypedSpellingController {

    private static final int LONGEST_NAMES = 1_000;

    private final SpellCheck check;

    TypedSpellingController(SpellCheck check) {
        this.check = check;
    }

    /** @param names of people and companies, which are no faults, parted by spaces */
    @PostMapping("/relances/orthographe")
    String look(@RequestParam String body, @RequestParam @Nullable String names, Model model) {
        if (body.length() > SpellCheck.MAX_LENGTH || (names != null && names.length() > LONGEST_NAMES)) {
            throw new ResponseStatusException(HttpStatus.CONTENT_TOO_LARGE);
        }
        model.addAttribute("spelling", check.check(asTyped(body), names == null ? Set.of() : Set.of(names)));
        return "followup/spelling :: spelling";
    }

    /** A form sends every line break as two characters, where the field counts one. */
    private static String asTyped(String body) {
        return body.replace("\r\n", "\n");
    }
}
