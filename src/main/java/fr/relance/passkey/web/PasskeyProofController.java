package fr.relance.passkey.web;

import fr.relance.account.CurrentOwner;
import fr.relance.account.signin.Proofs;
import fr.relance.kernel.OwnerId;
import fr.relance.passkey.PasskeyRefused;
import fr.relance.passkey.Passkeys;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes a passkey in place of the password where somebody who is signed in has to prove who they are. */
@Controller
class PasskeyProofController {

    private final Passkeys passkeys;
    private final Proofs proofs;

    PasskeyProofController(Passkeys passkeys, Proofs proofs) {
        this.passkeys = passkeys;
        this.proofs = proofs;
    }

    @PostMapping("/profil/confirmer/cle")
    String prove(
            @CurrentOwner OwnerId owner,
            @RequestParam(defaultValue = "") String credential,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        if (!isTheirs(owner, credential, request, response)) {
            redirect.addFlashAttribute("passkeyRefused", true);
            return "redirect:/profil/confirmer";
        }
        proofs.prove(request);
        return "redirect:" + proofs.next(request);
    }

    private boolean isTheirs(
            OwnerId owner, String credential, HttpServletRequest request, HttpServletResponse response) {
        try {
            return passkeys.prove(credential, request, response).equals(owner);
        } catch (PasskeyRefused e) {
            return false;
        }
    }
}
