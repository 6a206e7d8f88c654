package fr.relance.account.web;

import fr.relance.account.Accounts;
import fr.relance.account.CurrentOwner;
import fr.relance.account.signin.Proofs;
import fr.relance.kernel.OwnerId;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Asks somebody who is signed in for their password once more, before what {@link fr.relance.account.RecentProof} guards. */
@Controller
@RequestMapping("/profil/confirmer")
class ProofController {

    private static final String PAGE = "account/proof";

    private final Accounts accounts;
    private final Proofs proofs;

    ProofController(Accounts accounts, Proofs proofs) {
        this.accounts = accounts;
        this.proofs = proofs;
    }

    @ModelAttribute("email")
    String email(@CurrentOwner OwnerId owner) {
        return accounts.candidate(owner).email();
    }

    @GetMapping
    String ask(@ModelAttribute("form") ProofForm form) {
        return PAGE;
    }

    @PostMapping
    ModelAndView confirm(
            @CurrentOwner OwnerId owner,
            @ModelAttribute("form") ProofForm form,
            BindingResult errors,
            HttpServletRequest request) {
        if (!proofs.prove(owner, form.password(), request)) {
            errors.rejectValue("password", "account.password.wrong");
            return new ModelAndView(PAGE, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return new ModelAndView("redirect:" + proofs.next(request));
    }

    /** A password that is asked for once more. */
    record ProofForm(String password) {

        ProofForm {
            password = Typed.orEmpty(password);
        }

        /** Leaves the password out: forms end up in logs. */
        @Override
        public String toString() {
            return "ProofForm";
        }
    }
}
