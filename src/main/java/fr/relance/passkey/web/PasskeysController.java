package fr.relance.passkey.web;

import fr.relance.account.CurrentOwner;
import fr.relance.account.RecentProof;
import fr.relance.kernel.OwnerId;
import fr.relance.passkey.PasskeyRefused;
import fr.relance.passkey.Passkeys;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Shows a person's passkeys, adds and forgets them. */
@Controller
@RequestMapping("/profil/cles")
@RecentProof(form = "/profil/cles")
class PasskeysController {

    private static final String PAGE = "passkey/list";
    private static final String BACK = "redirect:/profil/cles";

    private final Passkeys passkeys;

    PasskeysController(Passkeys passkeys) {
        this.passkeys = passkeys;
    }

    @GetMapping
    String show(@CurrentOwner OwnerId owner, Model model) {
        model.addAttribute("form", new PasskeyForm("", ""));
        model.addAttribute("passkeys", passkeys.list(owner));
        return PAGE;
    }

    @PostMapping(path = "/options", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    String options(Authentication owner, HttpServletRequest request) {
        return passkeys.askForNew(owner, request);
    }

    @PostMapping
    ModelAndView add(
            @CurrentOwner OwnerId owner,
            @ModelAttribute("form") PasskeyForm form,
            BindingResult errors,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        form.check(errors);
        if (!errors.hasErrors()) {
            try {
                passkeys.add(form.credential(), form.name(), request);
                redirect.addFlashAttribute("toast", "passkey.added");
                return new ModelAndView(BACK);
            } catch (PasskeyRefused e) {
                errors.reject("passkey.refused");
            }
        }
        ModelAndView page = new ModelAndView(PAGE, HttpStatus.UNPROCESSABLE_CONTENT);
        page.addObject("passkeys", passkeys.list(owner));
        return page;
    }

    @PostMapping("/{id}/retirer")
    String remove(@CurrentOwner OwnerId owner, @PathVariable UUID id, RedirectAttributes redirect) {
        passkeys.remove(owner, id);
        redirect.addFlashAttribute("toast", "passkey.removed");
        return BACK;
    }
}
