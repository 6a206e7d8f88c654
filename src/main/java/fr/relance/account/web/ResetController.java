package fr.relance.account.web;

import fr.relance.account.password.AccountPasswords.ResetView;
import fr.relance.account.password.PasswordResets;
import fr.relance.account.signin.DirectSignIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Chooses a new password by a link. Who did signs in with it: the link alone opens nothing. */
@Controller
@RequestMapping("/mot-de-passe/{secret}")
class ResetController {

    private static final String PAGE = "account/reset";

    private final PasswordResets resets;
    private final DirectSignIn browsers;

    ResetController(PasswordResets resets, DirectSignIn browsers) {
        this.resets = resets;
        this.browsers = browsers;
    }

    @GetMapping
    ModelAndView ask(
            @PathVariable String secret, @ModelAttribute("form") NewPasswordForm form, HttpServletResponse response) {
        SecretPages.quiet(response);
        return resets.whose(secret)
                .map(found -> page(found, secret, found.kinds()))
                .orElseGet(SecretPages::over);
    }

    @PostMapping
    ModelAndView reset(
            @PathVariable String secret,
            @ModelAttribute("form") NewPasswordForm form,
            BindingResult errors,
            HttpServletRequest request,
            HttpServletResponse response) {
        SecretPages.quiet(response);
        Optional<ResetView> found = resets.whose(secret);
        if (found.isEmpty()) {
            return SecretPages.over();
        }
        form.check(errors, found.get().person());
        if (errors.hasErrors()) {
            ModelAndView again = page(found.get(), secret, form.end());
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        resets.reset(secret, form.password(), form.end())
                .ifPresent(owner -> browsers.remember(owner, request, response));
        RequestContextUtils.getOutputFlashMap(request).put("toast", "account.password.reset");
        return new ModelAndView("redirect:/connexion?apres=mot-de-passe");
    }

    private static ModelAndView page(ResetView found, String secret, Set<String> ended) {
        return new ModelAndView(PAGE, "email", found.person().email())
                .addObject("devices", found.devices())
                .addObject("keys", found.keys())
                .addObject("ended", ended)
                .addObject("address", "/mot-de-passe/" + secret);
    }
}
