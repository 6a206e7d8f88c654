package fr.relance.account.web;

import fr.relance.account.EmailTaken;
import fr.relance.account.letter.EmailChanges;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Confirms a new e-mail address by the link in the letter that was sent to it, signed in or not. */
@Controller
@RequestMapping("/adresse/{secret}")
class ConfirmEmailController {

    private final EmailChanges changes;

    ConfirmEmailController(EmailChanges changes) {
        this.changes = changes;
    }

    @GetMapping
    ModelAndView ask(@PathVariable String secret, HttpServletResponse response) {
        SecretPages.quiet(response);
        return changes.asked(secret)
                .map(email -> new ModelAndView("account/confirm-email", "email", email)
                        .addObject("address", "/adresse/" + secret))
                .orElseGet(SecretPages::over);
    }

    @PostMapping
    ModelAndView confirm(
            @PathVariable String secret,
            @Nullable Principal signedIn,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        SecretPages.quiet(response);
        try {
            if (!changes.confirm(secret)) {
                return SecretPages.over();
            }
        } catch (EmailTaken e) {
            return SecretPages.over();
        }
        redirect.addFlashAttribute("toast", "account.email.changed");
        return new ModelAndView(
                signedIn == null ? "redirect:/connexion?apres=adresse" : "redirect:" + DevicesController.PAGE);
    }
}
