package fr.relance.account.web;

import fr.relance.account.EmailAddress;
import fr.relance.account.RegistrationClosed;
import fr.relance.account.limit.Attempts;
import fr.relance.account.registration.Registration;
import fr.relance.account.web.EmailForm.EmailField;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The way to an account for who comes without a link: the first opens one, others ask for a letter, or learn why they cannot. */
@Controller
@RequestMapping("/inscription")
class SignUpController {

    private final Registration registration;
    private final NewAccounts newAccounts;
    private final Attempts attempts;

    SignUpController(Registration registration, NewAccounts newAccounts, Attempts attempts) {
        this.registration = registration;
        this.newAccounts = newAccounts;
        this.attempts = attempts;
    }

    @GetMapping
    ModelAndView ask(@Nullable Principal signedIn, HttpServletRequest request, HttpServletResponse response) {
        if (signedIn != null) {
            return new ModelAndView(NewAccounts.HOME);
        }
        if (registration.isForTheFirst()) {
            return newAccounts.page(SignUpForm.blank(""), way(request, response));
        }
        return registration.isOpen()
                ? new ModelAndView("account/sign-up-ask", "form", new EmailForm(""))
                : new ModelAndView("account/sign-up-closed");
    }

    @PostMapping
    ModelAndView signUp(
            @Nullable Principal signedIn,
            @ModelAttribute("form") SignUpForm form,
            BindingResult errors,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (signedIn != null) {
            return new ModelAndView(NewAccounts.HOME);
        }
        if (!registration.isForTheFirst()) {
            return askForLetter(form, errors, request);
        }
        return newAccounts.open(form, errors, registration::signUpFirst, way(request, response));
    }

    @ExceptionHandler
    ModelAndView closed(RegistrationClosed e) {
        return new ModelAndView("account/sign-up-closed", HttpStatus.FORBIDDEN);
    }

    private ModelAndView askForLetter(SignUpForm form, BindingResult errors, HttpServletRequest request) {
        if (!registration.isOpen()) {
            return new ModelAndView("account/sign-up-closed", HttpStatus.FORBIDDEN);
        }
        EmailField.check(errors, form.email());
        if (errors.hasErrors()) {
            return new ModelAndView("account/sign-up-ask", HttpStatus.UNPROCESSABLE_CONTENT);
        }
        attempts.countClient("sign-up", request);
        attempts.countEmail("sign-up", form.email());
        registration.ask(EmailAddress.trimmed(form.email()));
        return new ModelAndView("account/letter-sent", "email", EmailAddress.trimmed(form.email()));
    }

    private static NewAccounts.Way way(HttpServletRequest request, HttpServletResponse response) {
        return new NewAccounts.Way("/inscription", null, request, response);
    }
}
