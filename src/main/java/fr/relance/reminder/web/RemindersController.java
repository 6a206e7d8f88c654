package fr.relance.reminder.web;

import fr.relance.account.CurrentOwner;
import fr.relance.kernel.OwnerId;
import fr.relance.kernel.StaleVersion;
import fr.relance.reminder.PushDevices;
import fr.relance.reminder.ReminderStatuses;
import fr.relance.reminder.Reminders;
import fr.relance.reminder.Wishes;
import fr.relance.reminder.WishesView;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Shows and changes which mails one gets, and tells what became of them. */
@Controller
@RequestMapping("/profil/rappels")
class RemindersController {

    private static final String PAGE = "reminder/reminders";

    private final Reminders reminders;
    private final ReminderStatuses statuses;
    private final PushDevices devices;

    RemindersController(Reminders reminders, ReminderStatuses statuses, PushDevices devices) {
        this.reminders = reminders;
        this.statuses = statuses;
        this.devices = devices;
    }

    @ModelAttribute
    void told(@CurrentOwner OwnerId owner, Model model) {
        model.addAttribute("possible", statuses.canBeSent());
        model.addAttribute("status", statuses.of(owner));
        model.addAttribute("email", statuses.addressOf(owner));
        model.addAttribute("pushed", statuses.canBePushed());
        if (statuses.canBePushed()) {
            model.addAttribute("pushKey", devices.publicKey());
            model.addAttribute("devices", devices.of(owner));
        }
        Map<Integer, String> hours = new LinkedHashMap<>();
        IntStream.rangeClosed(Wishes.FIRST_HOUR, Wishes.LAST_HOUR).forEach(hour -> hours.put(hour, hour + "\u00a0h"));
        model.addAttribute("hours", hours);
    }

    @GetMapping
    String show(@CurrentOwner OwnerId owner, Model model) {
        WishesView view = reminders.wishes(owner);
        model.addAttribute("form", ReminderForm.of(view));
        model.addAttribute("version", view.version());
        return PAGE;
    }

    @PostMapping
    ModelAndView ask(
            @CurrentOwner OwnerId owner,
            @ModelAttribute("form") ReminderForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        Optional<Wishes> wishes = form.wishes(errors);
        if (wishes.isEmpty()) {
            return new ModelAndView(PAGE, Map.of("version", form.read()), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            reminders.ask(owner, form.read(), wishes.get());
        } catch (StaleVersion e) {
            return overwrite(reminders.wishes(owner));
        }
        redirect.addFlashAttribute("toast", "reminder.saved");
        return new ModelAndView("redirect:/profil/rappels");
    }

    @PostMapping("/non-merci")
    String decline(@CurrentOwner OwnerId owner, RedirectAttributes redirect) {
        reminders.decline(owner);
        redirect.addFlashAttribute("toast", "reminder.declined");
        return "redirect:/";
    }

    /** What was chosen stays; with the newer version beside it, saving again is a choice. */
    private static ModelAndView overwrite(WishesView newer) {
        ModelAndView page = new ModelAndView(PAGE, HttpStatus.CONFLICT);
        page.addObject("version", newer.version());
        page.addObject("stale", true);
        return page;
    }
}
