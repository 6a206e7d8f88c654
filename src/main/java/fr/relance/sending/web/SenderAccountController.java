package fr.relance.sending.web;

import fr.relance.account.Accounts;
import fr.relance.account.CurrentOwner;
import fr.relance.kernel.OwnerId;
import fr.relance.sending.Obstacle;
import fr.relance.sending.SenderAccount;
import fr.relance.sending.SenderAccounts;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The person's own mail account. */
@Controller
@RequestMapping("/profil/envoi")
class SenderAccountController {

    private static final String PAGE = "sending/account";
    private static final Set<Obstacle> LATER = EnumSet.of(Obstacle.TOO_OFTEN, Obstacle.OCCUPIED);

    private final SenderAccounts accounts;
    private final Accounts people;

    SenderAccountController(SenderAccounts accounts, Accounts people) {
        this.accounts = accounts;
        this.people = people;
    }

    @ModelAttribute
    void told(@CurrentOwner OwnerId owner, Model model) {
        model.addAttribute("possible", accounts.arePossible());
        accounts.of(owner).ifPresent(account -> model.addAttribute("account", account));
        model.addAttribute("encryptions", accounts.encryptions());
    }

    @GetMapping
    String show(@CurrentOwner OwnerId owner, @RequestParam("pour") @Nullable String pour, Model model) {
        SenderAccountForm form = accounts.of(owner)
                .map(account -> SenderAccountForm.of(account, pour))
                .orElseGet(() -> SenderAccountForm.empty(people.candidate(owner).email(), pour));
        model.addAttribute("form", form);
        model.addAttribute("details", form.namesServer());
        return PAGE;
    }

    @PostMapping
    ModelAndView keep(
            @CurrentOwner OwnerId owner,
            @ModelAttribute("form") SenderAccountForm form,
            BindingResult errors,
            RedirectAttributes flash) {
        Optional<SenderAccount> account = form.account(errors);
        Optional<Obstacle> inTheWay = account.flatMap(each -> accounts.keep(owner, each, form.typedPassword()));
        inTheWay.ifPresent(obstacle -> reject(obstacle, accounts.of(owner).isPresent(), errors));
        if (errors.hasErrors()) {
            boolean details = form.namesServer() || errors.hasFieldErrors("host");
            boolean tooOften = inTheWay.filter(LATER::contains).isPresent();
            return new ModelAndView(
                    PAGE,
                    Map.of("details", details),
                    tooOften ? HttpStatus.TOO_MANY_REQUESTS : HttpStatus.UNPROCESSABLE_CONTENT);
        }
        flash.addFlashAttribute("toast", "sending.saved");
        return new ModelAndView(
                form.waiting().map(id -> "redirect:/relances/" + id).orElse("redirect:/profil/envoi"));
    }

    @PostMapping("/retirer")
    String remove(@CurrentOwner OwnerId owner, RedirectAttributes flash) {
        accounts.remove(owner);
        flash.addFlashAttribute("toast", "sending.removed");
        return "redirect:/profil/envoi";
    }

    private static void reject(Obstacle obstacle, boolean again, BindingResult errors) {
        switch (obstacle) {
            case NO_ACCOUNT -> errors.rejectValue("password", "sending.password." + (again ? "again" : "required"));
            case SIGN_IN_REFUSED, TOO_OFTEN, OCCUPIED -> errors.rejectValue("password", "Obstacle." + obstacle);
            default -> errors.rejectValue("host", "Obstacle." + obstacle);
        }
    }
}
