package fr.relance.openid.web;

import fr.relance.account.CurrentOwner;
import fr.relance.account.RecentProof;
import fr.relance.account.signin.SignedInDevices;
import fr.relance.kernel.OwnerId;
import fr.relance.openid.ProviderAccounts;
import fr.relance.openid.ProviderAccounts.ProviderTies;
import fr.relance.openid.Providers;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Shows which providers open a person's account, ties and takes away. */
@Controller
@RequestMapping("/profil/fournisseurs")
@RecentProof(form = "/profil/fournisseurs")
class ProvidersController {

    private static final String BACK = "redirect:/profil/fournisseurs";

    private final Providers providers;
    private final ProviderAccounts accounts;

    ProvidersController(Providers providers, ProviderAccounts accounts) {
        this.providers = providers;
        this.accounts = accounts;
    }

    @GetMapping
    String show(@CurrentOwner OwnerId owner, Model model) {
        model.addAttribute("offers", providers.offers());
        model.addAttribute("tied", accounts.list(owner));
        return "openid/list";
    }

    /** The provider is reached by a link on the next page: a form may only lead to this site. */
    @PostMapping("/associer")
    String tie(
            @CurrentOwner OwnerId owner,
            @RequestAttribute(SignedInDevices.CURRENT) UUID device,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        ProviderTies.want(owner, device, request);
        redirect.addFlashAttribute("tying", true);
        return BACK;
    }

    @PostMapping("/{id}/retirer")
    String remove(@CurrentOwner OwnerId owner, @PathVariable UUID id, RedirectAttributes redirect) {
        accounts.remove(owner, id);
        redirect.addFlashAttribute("toast", "openid.removed");
        return BACK;
    }
}
