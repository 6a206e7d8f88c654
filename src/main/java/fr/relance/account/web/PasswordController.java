package fr.relance.account.web;

import fr.relance.account.Accounts;
import fr.relance.account.CurrentOwner;
import fr.relance.account.password.AccountPasswords;
import fr.relance.account.signin.DirectSignIn;
import fr.relance.account.signin.SignedInDevices;
import fr.relance.kernel.OwnerId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Changes the password of somebody who knows it: the current one is asked for in the same form. */
@Controller
@RequestMapping("/profil/securite/mot-de-passe")
class PasswordController {

    private static final String PAGE = "account/password";

    private final AccountPasswords passwords;
    private final Accounts accounts;
    private final DirectSignIn browsers;

    PasswordController(AccountPasswords passwords, Accounts accounts, DirectSignIn browsers) {
        this.passwords = passwords;
        this.accounts = accounts;
        this.browsers = browsers;
    }

    @ModelAttribute("email")
    String email(@CurrentOwner OwnerId owner) {
        return accounts.candidate(owner).email();
    }

    @GetMapping
    String ask(Model model) {
        model.addAttribute("form", NewPasswordForm.blank());
        return PAGE;
    }

    @PostMapping
    ModelAndView change(
            @CurrentOwner OwnerId owner,
            @ModelAttribute("form") NewPasswordForm form,
            BindingResult errors,
            HttpServletRequest request,
            HttpServletResponse response) {
        form.check(errors, accounts.candidate(owner));
        if (!errors.hasErrors() && !passwords.isTheCurrentOne(owner, form.current())) {
            errors.rejectValue("current", "account.password.wrong");
        }
        if (!errors.hasErrors() && form.current().equals(form.password())) {
            errors.rejectValue("password", "account.password.same");
        }
        if (errors.hasErrors()) {
            return new ModelAndView(PAGE, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        UUID device = (UUID) request.getAttribute(SignedInDevices.CURRENT);
        passwords.change(owner, form.password(), device, form.endsOthers());
        browsers.proved(owner, request, response);
        RequestContextUtils.getOutputFlashMap(request)
                .put("toast", form.endsOthers() ? "account.password.changedAndOthersOut" : "account.password.changed");
        return new ModelAndView("redirect:" + DevicesController.PAGE);
    }
}
