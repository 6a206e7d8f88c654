package fr.relance.account.web;

import fr.relance.account.AccountPasswords;
import fr.relance.account.Accounts;
import fr.relance.account.CurrentOwner;
import fr.relance.account.PasswordRules;
import fr.relance.account.SignedInDevices;
import fr.relance.kernel.OwnerId;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Changes the password of somebody who knows it: the current one is asked for in the same form. */
@Controller
@RequestMapping("/profil/securite/mot-de-passe")
class PasswordController {

    private static final String PAGE = "account/password";

    private final Accounts accounts;
    private final AccountPasswords passwords;
    private final PasswordRules rules;

    PasswordController(Accounts accounts, AccountPasswords passwords, PasswordRules rules) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.rules = rules;
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
            @RequestAttribute(SignedInDevices.CURRENT) UUID device,
            @ModelAttribute("form") NewPasswordForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        form.check(errors, rules, accounts.candidate(owner));
        if (!errors.hasErrors() && !passwords.isTheCurrentOne(owner, form.current())) {
            errors.rejectValue("current", "account.password.wrong");
        }
        if (errors.hasErrors()) {
            return new ModelAndView(PAGE, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        passwords.change(owner, form.password(), device, form.endsOthers());
        redirect.addFlashAttribute("toast", "account.password.changed");
        return new ModelAndView("redirect:" + DevicesController.PAGE);
    }
}
