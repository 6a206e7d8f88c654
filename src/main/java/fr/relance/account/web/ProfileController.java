package fr.relance.account.web;

import fr.relance.account.Accounts;
import fr.relance.account.CurrentOwner;
import fr.relance.account.ProfileNotes;
import fr.relance.account.ProfileView;
import fr.relance.account.web.ProfileForm.FrenchZone;
import fr.relance.kernel.Gender;
import fr.relance.kernel.OwnerId;
import fr.relance.kernel.StaleVersion;
import fr.relance.planning.Region;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
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

/** Shows and changes who one is and which days are one's own. */
@Controller
@RequestMapping("/profil")
class ProfileController {

    private static final String PAGE = "account/profile";

    private final Accounts accounts;
    private final ObjectProvider<ProfileNotes> others;

    ProfileController(Accounts accounts, ObjectProvider<ProfileNotes> others) {
        this.accounts = accounts;
        this.others = others;
    }

    @ModelAttribute
    void answers(@CurrentOwner OwnerId owner, Model model) {
        ProfileView profile = accounts.profile(owner);
        model.addAttribute("profile", profile);
        model.addAttribute(
                "notes",
                others.orderedStream().flatMap(each -> each.of(owner).stream()).toList());
        model.addAttribute("genders", Gender.values());
        model.addAttribute("regions", Region.values());
        model.addAttribute("zones", FrenchZone.values());
    }

    @GetMapping
    String show(@ModelAttribute("profile") ProfileView profile, Model model) {
        model.addAttribute("form", ProfileForm.of(profile));
        model.addAttribute("version", profile.version());
        return PAGE;
    }

    @PostMapping
    ModelAndView edit(
            @CurrentOwner OwnerId owner,
            @ModelAttribute("form") ProfileForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        form.check(errors);
        if (errors.hasErrors()) {
            return new ModelAndView(PAGE, Map.of("version", form.version()), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            accounts.edit(owner, form.command());
        } catch (StaleVersion e) {
            return overwrite(accounts.profile(owner));
        }
        redirect.addFlashAttribute("toast", "account.profile.saved");
        return new ModelAndView("redirect:/profil");
    }

    /** What was typed stays; with the newer version beside it, saving again is a choice. */
    private static ModelAndView overwrite(ProfileView newer) {
        ModelAndView page = new ModelAndView(PAGE, HttpStatus.CONFLICT);
        page.addObject("version", newer.version());
        page.addObject("stale", true);
        return page;
    }
}
