package fr.relance.reminder.web;

import fr.relance.kernel.NotFound;
import fr.relance.reminder.Reminders;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Where the link in every mail leads. People open a page with a button, since mail programs open links by themselves; a mail program's
 * own button sends the same (RFC 8058), without session, cookie or token: the secret in the address is all it has, and all it takes.
 */
@Controller
@RequestMapping("/rappels/arret/{secret}")
class StopController {

    private final Reminders reminders;

    StopController(Reminders reminders) {
        this.reminders = reminders;
    }

    /** No page that is opened from there learns the address. */
    @ModelAttribute
    void quiet(HttpServletResponse response) {
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Cache-Control", "no-store");
    }

    @GetMapping
    String ask(@PathVariable String secret, Model model) {
        if (!reminders.mayStop(secret)) {
            throw new NotFound("reminder");
        }
        model.addAttribute("address", "/rappels/arret/" + secret);
        return "reminder/stop";
    }

    /** Answered at once, as mail programs want it, and not by a redirect. */
    @PostMapping
    String stop(@PathVariable String secret) {
        reminders.stop(secret);
        return "reminder/stopped";
    }
}
