package fr.relance.account.web;

import fr.relance.account.DemoCredentials;
import java.security.Principal;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Shows the sign-in page; the filter chain answers it. */
@Controller
class SignInController {

    private final ObjectProvider<DemoCredentials> demo;

    SignInController(ObjectProvider<DemoCredentials> demo) {
        this.demo = demo;
    }

    @GetMapping("/connexion")
    String ask(@Nullable Principal signedIn, Model model) {
        if (signedIn != null) {
            return "redirect:/";
        }
        model.addAttribute("demo", demo.getIfAvailable());
        return "account/sign-in";
    }
}
