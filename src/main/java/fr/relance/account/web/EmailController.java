package fr.relance.account.web;

import fr.relance.account.Accounts;
import fr.relance.account.CurrentOwner;
import fr.relance.account.EmailAddress;
import fr.relance.account.EmailTaken;
import fr.relance.account.RecentProof;
import fr.relance.account.letter.EmailChanges;
import fr.relance.account.limit.Attempts;
import fr.relance.kernel.OwnerId;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Changes the e-mail address of somebody who has just proved who they are. */
@Controller
@RecentProof
@RequestMapping("/profil/securite/adresse")
class EmailController {

    private static final String PAGE = "account/email";

    private final Accounts accounts;
    private final EmailChanges changes;
    private final Attempts attempts;

    EmailController(Accounts accounts, EmailChanges changes, Attempts attempts) {
        this.accounts = accounts;
        this.changes = changes;
        this.attempts = attempts;
    }

    @ModelAttribute("old")
    String old(@CurrentOwner OwnerId owner) {
        return accounts.candidate(owner).email();
    }

    @GetMapping
    String ask(@ModelAttribute("form") EmailForm form) {
        return PAGE;
    }

    @PostMapping
    ModelAndView change(
            @CurrentOwner OwnerId owner,
            @ModelAttribute("form") EmailForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        form.check(errors);
        if (EmailAddress.same(form.address(), accounts.candidate(owner).email())) {
            errors.rejectValue("email", "account.email.same");
        }
        if (!errors.hasErrors()) {
            attempts.countOwner("email", owner);
            try {
                boolean sent = changes.ask(owner, form.address());
                redirect.addFlashAttribute("toast", sent ? "account.email.asked" : "account.email.changed");
                return new ModelAndView("redirect:" + DevicesController.PAGE);
            } catch (EmailTaken e) {
                errors.rejectValue("email", "account.email.notFree");
            }
        }
        return new ModelAndView(PAGE, HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
