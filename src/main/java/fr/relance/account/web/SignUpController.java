package fr.relance.account.web;

import fr.relance.account.Accounts;
import fr.relance.account.DirectSignIn;
import fr.relance.account.EmailTaken;
import fr.relance.kernel.Gender;
import fr.relance.kernel.OwnerId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Opens an account and signs its owner in. */
@Controller
@RequestMapping("/inscription")
class SignUpController {

    private static final String HOME = "redirect:/";

    private final Accounts accounts;
    private final DirectSignIn signIn;

    SignUpController(Accounts accounts, DirectSignIn signIn) {
        this.accounts = accounts;
        this.signIn = signIn;
    }

    @ModelAttribute("genders")
    Gender[] genders() {
        return Gender.values();
    }

    @GetMapping
    String ask(@Nullable Principal signedIn, Model model) {
        if (signedIn != null) {
            return HOME;
        }
        model.addAttribute("form", SignUpForm.blank());
        return "account/sign-up";
    }

    @PostMapping
    ModelAndView signUp(
            @Nullable Principal signedIn,
            @ModelAttribute("form") SignUpForm form,
            BindingResult errors,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (signedIn != null) {
            return new ModelAndView(HOME);
        }
        form.check(errors);
        OwnerId owner = errors.hasErrors() ? null : open(form, errors);
        if (owner == null) {
            return new ModelAndView("account/sign-up", HttpStatus.UNPROCESSABLE_CONTENT);
        }
        signIn.signIn(owner, request, response);
        return new ModelAndView(HOME);
    }

    private @Nullable OwnerId open(SignUpForm form, BindingResult errors) {
        try {
            return accounts.signUp(form.command());
        } catch (EmailTaken e) {
            errors.rejectValue("email", "account.email.taken");
            return null;
        }
    }
}
