package fr.relance.reminder.web;

import fr.relance.account.CurrentOwner;
import fr.relance.account.signin.BrowserLabel;
import fr.relance.account.signin.SignedInDevices;
import fr.relance.kernel.OwnerId;
import fr.relance.reminder.PushDevices;
import fr.relance.reminder.PushDevices.PushTarget;
import fr.relance.reminder.Reminders;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Which browsers show reminders. */
@Controller
@RequestMapping("/profil/rappels/appareils")
class PushController {

    private final PushDevices devices;
    private final Reminders reminders;

    PushController(PushDevices devices, Reminders reminders) {
        this.devices = devices;
        this.reminders = reminders;
    }

    @PostMapping
    String add(
            @CurrentOwner OwnerId owner,
            @RequestAttribute(SignedInDevices.CURRENT) UUID device,
            @ModelAttribute Subscription told,
            HttpServletRequest request,
            RedirectAttributes flash) {
        PushTarget target = new PushTarget(said(told.endpoint()), said(told.p256dh()), said(told.auth()));
        String label = BrowserLabel.of(request.getHeader(HttpHeaders.USER_AGENT));
        String before = told.before();
        if (before == null) {
            devices.add(owner, device, target, label);
        } else {
            devices.move(owner, device, before, target, label);
        }
        boolean any = reminders.wishes(owner).wishes().isAny();
        flash.addFlashAttribute("toast", any ? "reminder.push.added" : "reminder.push.chooseNow");
        return "redirect:/profil/rappels";
    }

    @PostMapping("/{id}/retirer")
    String remove(@CurrentOwner OwnerId owner, @PathVariable UUID id, RedirectAttributes flash) {
        devices.remove(owner, id);
        flash.addFlashAttribute("toast", "reminder.push.removed");
        return "redirect:/profil/rappels";
    }

    /** As the browser says where its messages go, and where they went before. */
    record Subscription(
            @Nullable String endpoint,
            @Nullable String p256dh,
            @Nullable String auth,
            @Nullable String before) {}

    private static String said(@Nullable String value) {
        return value == null ? "" : value;
    }
}
