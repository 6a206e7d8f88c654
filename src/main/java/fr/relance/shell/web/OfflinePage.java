package fr.relance.shell.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The page that browsers keep, to show it where any other cannot be reached; see {@code static/sw.js}. */
@Controller
class OfflinePage {

    @GetMapping("/hors-connexion")
    String offline() {
        return "shell/offline";
    }
}
