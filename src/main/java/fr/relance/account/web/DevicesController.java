package fr.relance.account.web;

import fr.relance.account.Accounts;
import fr.relance.account.CurrentOwner;
import fr.relance.account.RecentProof;
import fr.relance.account.registration.Invitations;
import fr.relance.account.signin.SignedInDevices;
import fr.relance.kernel.NotFound;
import fr.relance.kernel.OwnerId;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Shows in which browsers somebody is signed in, and signs them out. */
@Controller
@RequestMapping(DevicesController.PAGE)
class DevicesController {

    static final String PAGE = "/profil/securite";

    private static final String BACK = "redirect:" + PAGE;

    private final SignedInDevices devices;
    private final Accounts accounts;
    private final Invitations invitations;

    DevicesController(SignedInDevices devices, Accounts accounts, Invitations invitations) {
        this.devices = devices;
        this.accounts = accounts;
        this.invitations = invitations;
    }

    @GetMapping
    String show(@CurrentOwner OwnerId owner, @RequestAttribute(SignedInDevices.CURRENT) UUID current, Model model) {
        model.addAttribute("devices", devices.list(owner, current));
        model.addAttribute("email", accounts.candidate(owner).email());
        model.addAttribute("mayInvite", invitations.mayInvite(owner));
        return "account/security";
    }

    @RecentProof(form = PAGE)
    @PostMapping("/appareils/{device}/deconnecter")
    String signOut(@CurrentOwner OwnerId owner, @PathVariable UUID device, RedirectAttributes redirect) {
        if (!devices.signOut(owner, device)) {
            throw new NotFound(device);
        }
        redirect.addFlashAttribute("toast", "account.device.signedOut");
        return BACK;
    }

    @RecentProof(form = PAGE)
    @PostMapping("/appareils/deconnecter-les-autres")
    String signOutOthers(
            @CurrentOwner OwnerId owner,
            @RequestAttribute(SignedInDevices.CURRENT) UUID current,
            RedirectAttributes redirect) {
        devices.signOutOthers(owner, current);
        redirect.addFlashAttribute("toast", "account.device.othersSignedOut");
        return BACK;
    }
}
