package fr.relance.message.web;

import fr.relance.account.CurrentOwner;
import fr.relance.kernel.OwnerId;
import fr.relance.kernel.TemplateId;
import fr.relance.message.MessageTemplates;
import fr.relance.message.TemplateUse;
import fr.relance.message.TemplateView;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** « Mes modèles »: lists them, takes one away and back. */
@Controller
@RequestMapping("/modeles")
class TemplatesController {

    private final MessageTemplates templates;

    TemplatesController(MessageTemplates templates) {
        this.templates = templates;
    }

    @GetMapping
    String list(@CurrentOwner OwnerId owner, Model model) {
        List<Line> lines = templates.all(owner).stream()
                .map(template -> new Line(template, TemplateUse.of(template.content())))
                .toList();
        model.addAttribute("lines", lines);
        model.addAttribute("full", lines.size() >= MessageTemplates.MOST);
        return "message/list";
    }

    @PostMapping("/{id}/supprimer")
    String delete(@CurrentOwner OwnerId owner, @PathVariable TemplateId id, RedirectAttributes flash) {
        templates.delete(owner, id);
        flash.addFlashAttribute("toast", "message.toast.deleted");
        flash.addFlashAttribute("undoUrl", "/modeles/" + id + "/retablir");
        return "redirect:/modeles";
    }

    @PostMapping("/{id}/retablir")
    String restore(@CurrentOwner OwnerId owner, @PathVariable TemplateId id, RedirectAttributes flash) {
        templates.restore(owner, id);
        flash.addFlashAttribute("toast", "message.toast.restored");
        return "redirect:/modeles";
    }

    /** A template and what it is for. */
    record Line(TemplateView template, TemplateUse use) {}
}
