package fr.relance.account.web;

import fr.relance.account.EmailTaken;
import fr.relance.account.SignUp;
import fr.relance.account.signin.DirectSignIn;
import fr.relance.kernel.Gender;
import fr.relance.kernel.OwnerId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;

/** The form that opens an account, with or without a link that led to it. */
@Component
class NewAccounts {

    static final String HOME = "redirect:/";

    private final DirectSignIn signIn;

    NewAccounts(DirectSignIn signIn) {
        this.signIn = signIn;
    }

    /** The page; an address that is fixed is that of the link. */
    ModelAndView page(SignUpForm form, Way way) {
        return new ModelAndView("account/sign-up", "form", form)
                .addObject("address", way.address())
                .addObject("fixed", way.fixedEmail())
                .addObject("genders", Gender.values());
    }

    /** Opens the account and signs its owner in, or shows the form again. */
    ModelAndView open(SignUpForm form, BindingResult errors, Function<SignUp, OwnerId> opening, Way way) {
        form.check(errors);
        if (!errors.hasErrors()) {
            try {
                signIn.signIn(opening.apply(form.command()), way.request(), way.response());
                return new ModelAndView("redirect:" + signIn.destination(way.request(), way.response()));
            } catch (EmailTaken e) {
                errors.rejectValue("email", "account.email.taken");
            }
        }
        ModelAndView again = page(form, way);
        again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return again.addAllObjects(errors.getModel());
    }

    /** Where the form is sent to, by whom; {@code fixedEmail} is null where the address is typed. */
    record Way(String address, @Nullable String fixedEmail, HttpServletRequest request, HttpServletResponse response) {}
}
