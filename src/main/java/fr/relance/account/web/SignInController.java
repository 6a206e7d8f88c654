package fr.relance.account.web;

import fr.relance.account.DemoCredentials;
import fr.relance.account.SignInOffers;
import fr.relance.account.SignInOffers.SignInOffer;
import fr.relance.account.limit.TooManyAttempts;
import fr.relance.account.registration.Registration;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Shows the sign-in page; the filter chain answers it, unless it was tried too often. */
@Controller
@RequestMapping("/connexion")
class SignInController {

    private static final String PAGE = "account/sign-in";

    private final ObjectProvider<DemoCredentials> demo;
    private final Registration registration;

    SignInController(ObjectProvider<DemoCredentials> demo, Registration registration) {
        this.demo = demo;
        this.registration = registration;
    }

    @ModelAttribute
    void around(Model model) {
        model.addAttribute("demo", demo.getIfAvailable());
        model.addAttribute("open", registration.isOpen());
    }

    @GetMapping
    String ask(@Nullable Principal signedIn) {
        return signedIn == null ? PAGE : "redirect:/";
    }

    @PostMapping
    ModelAndView askLater(
            @RequestAttribute(TooManyAttempts.WAIT) Duration wait,
            @RequestParam(defaultValue = "") String email,
            HttpServletResponse response) {
        return TooManyAttemptsAdvice.wait(PAGE, wait, response).addObject("email", email);
    }

    /** Lets the pages that speak of signing in know of the further ways to do so. */
    @ControllerAdvice(assignableTypes = {SignInController.class, DevicesController.class})
    static class OffersAdvice {

        private final SignInOffers others;

        OffersAdvice(SignInOffers others) {
            this.others = others;
        }

        @ModelAttribute("offers")
        List<SignInOffer> offers() {
            return others.offers();
        }
    }
}
