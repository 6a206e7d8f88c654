package fr.relance.privacy.web;

import fr.relance.storage.Safekeeping;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What is kept, where, for whom and for how long: for everybody to read before they write anything. */
@Controller
class PrivacyController {

    private final Safekeeping safekeeping;

    PrivacyController(Safekeeping safekeeping) {
        this.safekeeping = safekeeping;
    }

    @GetMapping("/confidentialite")
    String show(Model model) {
        model.addAttribute("copies", safekeeping.copies());
        return "privacy/privacy";
    }
}
