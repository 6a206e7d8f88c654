package fr.relance.account.web;

import fr.relance.account.limit.Attempts;
import fr.relance.account.password.PasswordResets;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** For who forgot their password: sends a letter, or tells whom to ask. */
@Controller
@RequestMapping("/mot-de-passe/oubli")
class ForgottenController {

    private static final String PAGE = "account/forgotten";

    private final PasswordResets resets;
    private final Attempts attempts;

    ForgottenController(PasswordResets resets, Attempts attempts) {
        this.resets = resets;
        this.attempts = attempts;
    }

    @ModelAttribute("byMail")
    boolean byMail() {
        return resets.canBeSent();
    }

    @GetMapping
    String show(@ModelAttribute("form") EmailForm form, Model model) {
        return PAGE;
    }

    @PostMapping
    ModelAndView ask(@ModelAttribute("form") EmailForm form, BindingResult errors, HttpServletRequest request) {
        form.check(errors);
        if (errors.hasErrors() || !resets.canBeSent()) {
            return new ModelAndView(PAGE, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        attempts.countClient("forgotten", request);
        attempts.countEmail("forgotten", form.address());
        resets.ask(form.address());
        return new ModelAndView("account/letter-sent", "email", form.address());
    }
}
