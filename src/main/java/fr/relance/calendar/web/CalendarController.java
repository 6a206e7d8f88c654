package fr.relance.calendar.web;

import fr.relance.account.CurrentOwner;
import fr.relance.account.RecentProof;
import fr.relance.account.SiteAddress;
import fr.relance.calendar.CalendarFeeds;
import fr.relance.kernel.OwnerId;
import java.net.URI;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where somebody makes the address of their calendar, changes how much it tells, and takes it back. */
@Controller
@RequestMapping(CalendarController.PAGE)
class CalendarController {

    static final String PAGE = "/profil/calendrier";

    private static final String BACK = "redirect:" + PAGE;

    private final CalendarFeeds feeds;
    private final SiteAddress site;

    CalendarController(CalendarFeeds feeds, SiteAddress site) {
        this.feeds = feeds;
        this.site = site;
    }

    @GetMapping
    String show(@CurrentOwner OwnerId owner, Model model) {
        model.addAttribute("feed", feeds.of(owner).orElse(null));
        return "calendar/calendar";
    }

    /** Whoever has the address reads the calendar without signing in: only its owner opens that door. */
    @RecentProof(form = PAGE)
    @PostMapping
    String create(
            @CurrentOwner OwnerId owner,
            @RequestParam("discreet") Optional<String> discreet,
            RedirectAttributes redirect) {
        URI address = site.link("/calendrier/" + feeds.create(owner, isOn(discreet)) + ".ics");
        redirect.addFlashAttribute("address", address.toString());
        redirect.addFlashAttribute("webcal", "webcal:" + address.getRawSchemeSpecificPart());
        return BACK;
    }

    @RecentProof(form = PAGE)
    @PostMapping("/discretion")
    String setDiscreet(
            @CurrentOwner OwnerId owner,
            @RequestParam("discreet") Optional<String> discreet,
            RedirectAttributes redirect) {
        feeds.setDiscreet(owner, isOn(discreet));
        redirect.addFlashAttribute("toast", isOn(discreet) ? "calendar.discreet" : "calendar.telling");
        return BACK;
    }

    @PostMapping("/arreter")
    String stop(@CurrentOwner OwnerId owner, RedirectAttributes redirect) {
        feeds.stop(owner);
        redirect.addFlashAttribute("toast", "calendar.stopped");
        return BACK;
    }

    private static boolean isOn(Optional<String> typed) {
        return typed.filter("true"::equals).isPresent();
    }
}
