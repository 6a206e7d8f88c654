package fr.relance.account.web;

import fr.relance.account.RegistrationClosed;
import fr.relance.account.limit.Attempts;
import fr.relance.account.registration.Registration;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Opens an account for who comes by a link: invited, or by the letter they asked for. Its address is theirs. */
@Controller
@RequestMapping("/inscription/{secret}")
class InvitedController {

    private final Registration registration;
    private final NewAccounts newAccounts;
    private final Attempts attempts;

    InvitedController(Registration registration, NewAccounts newAccounts, Attempts attempts) {
        this.registration = registration;
        this.newAccounts = newAccounts;
        this.attempts = attempts;
    }

    @GetMapping
    ModelAndView ask(@PathVariable String secret, HttpServletRequest request, HttpServletResponse response) {
        SecretPages.quiet(response);
        return invited(secret, request)
                .map(email -> newAccounts.page(SignUpForm.blank(email), way(secret, email, request, response)))
                .orElseGet(SecretPages::over);
    }

    @PostMapping
    ModelAndView signUp(
            @PathVariable String secret,
            @ModelAttribute("form") SignUpForm typed,
            HttpServletRequest request,
            HttpServletResponse response) {
        SecretPages.quiet(response);
        return invited(secret, request)
                .map(email -> open(secret, typed.of(email), way(secret, email, request, response)))
                .orElseGet(SecretPages::over);
    }

    private ModelAndView open(String secret, SignUpForm form, NewAccounts.Way way) {
        BindingResult errors = new BeanPropertyBindingResult(form, "form");
        return newAccounts.open(form, errors, command -> registration.signUpInvited(secret, command), way);
    }

    private static NewAccounts.Way way(
            String secret, String email, HttpServletRequest request, HttpServletResponse response) {
        return new NewAccounts.Way("/inscription/" + secret, email, request, response);
    }

    @ExceptionHandler
    ModelAndView over(RegistrationClosed e) {
        return SecretPages.over();
    }

    private Optional<String> invited(String secret, HttpServletRequest request) {
        attempts.countClient("invitation", request);
        return registration.invited(secret);
    }
}
