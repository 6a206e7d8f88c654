package fr.relance.privacy.web;

import fr.relance.account.CurrentOwner;
import fr.relance.kernel.OwnerId;
import fr.relance.quota.Quota;
import fr.relance.storage.Safekeeping;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Shows how much one's data is, and what one may do with it. */
@Controller
@RequestMapping(DataController.PAGE)
class DataController {

    static final String PAGE = "/profil/donnees";

    private final Quota quota;
    private final Safekeeping safekeeping;

    DataController(Quota quota, Safekeeping safekeeping) {
        this.quota = quota;
        this.safekeeping = safekeeping;
    }

    @GetMapping
    String show(@CurrentOwner OwnerId owner, Model model) {
        model.addAttribute("share", quota.look(owner).orElse(null));
        model.addAttribute("copies", safekeeping.copies());
        return "privacy/data";
    }
}
