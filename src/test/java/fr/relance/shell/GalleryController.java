package fr.relance.shell;

import fr.relance.kernel.NotAllowed;
import fr.relance.kernel.NotFound;
import fr.relance.kernel.StaleVersion;
import fr.relance.planning.Channel;
import fr.relance.planning.Seniority;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Shows every component once, and fails in every way that has a page. */
@Controller
@RequestMapping("/essais")
class GalleryController {

    record Item(LocalDate date, String text) {}

    @ModelAttribute
    void choices(Model model) {
        model.addAttribute("seniorities", List.of(Seniority.values()));
        model.addAttribute("places", Map.of("lyon", "Lyon"));
        model.addAttribute("channel", Channel.EMAIL);
        model.addAttribute("at", LocalDateTime.of(2026, 3, 10, 10, 0));
        model.addAttribute(
                "why",
                List.of(
                        new Item(LocalDate.of(2026, 3, 3), "Votre entretien"),
                        new Item(LocalDate.of(2026, 3, 10), "Une semaine laissée au recruteur"),
                        new Item(LocalDate.of(2026, 3, 11), "Un jour de milieu de semaine, mieux lu")));
    }

    @GetMapping("/composants")
    String components(@ModelAttribute("form") GalleryForm form) {
        return "essais/composants";
    }

    @GetMapping("/page/{name}")
    String page(@PathVariable String name, @ModelAttribute("form") GalleryForm form) {
        return "essais/" + name;
    }

    @PostMapping("/composants")
    String refused(@ModelAttribute("form") GalleryForm form, BindingResult errors) {
        errors.rejectValue("company", "essai", "Indiquez l’entreprise.");
        errors.rejectValue("seniority", "essai", "Choisissez un niveau.");
        errors.reject("essai", "La date annoncée précède l’entretien.");
        return "essais/composants";
    }

    @PostMapping("/confirmation")
    String done(RedirectAttributes next) {
        next.addFlashAttribute("toast", "error.stale");
        next.addFlashAttribute("toastArgs", List.of("<b>Durand</b>"));
        next.addFlashAttribute("undoUrl", "/essais/annuler");
        return "redirect:/essais/composants";
    }

    @GetMapping("/{kind:inconnu|perime|refuse|incident}/{id}")
    String fail(@PathVariable String kind, @PathVariable UUID id) {
        switch (kind) {
            case "inconnu" -> throw new NotFound(id);
            case "perime" -> throw new StaleVersion(id);
            case "refuse" -> throw new NotAllowed("error.stale");
            default -> throw new IllegalStateException("secret");
        }
    }
}
