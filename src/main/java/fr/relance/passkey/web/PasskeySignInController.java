package fr.relance.passkey.web;

import fr.relance.account.signin.DirectSignIn;
import fr.relance.kernel.OwnerId;
import fr.relance.passkey.PasskeyRefused;
import fr.relance.passkey.Passkeys;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Signs in with a passkey, without a word about who has one. */
@Controller
@RequestMapping("/connexion/cle")
class PasskeySignInController {

    private final Passkeys passkeys;
    private final DirectSignIn signIn;

    PasskeySignInController(Passkeys passkeys, DirectSignIn signIn) {
        this.passkeys = passkeys;
        this.signIn = signIn;
    }

    @PostMapping(path = "/options", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    String options(HttpServletRequest request, HttpServletResponse response) {
        return passkeys.askForProof(request, response);
    }

    @PostMapping
    String signIn(
            @RequestParam(defaultValue = "") String credential,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        try {
            OwnerId owner = passkeys.prove(credential, request, response);
            String destination = signIn.destination(request, response);
            signIn.signIn(owner, request, response);
            return "redirect:" + destination;
        } catch (PasskeyRefused e) {
            redirect.addFlashAttribute("passkeyRefused", true);
            return "redirect:/connexion";
        }
    }
}
