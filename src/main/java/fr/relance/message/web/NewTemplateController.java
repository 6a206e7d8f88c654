package fr.relance.message.web;

import fr.relance.account.CurrentOwner;
import fr.relance.kernel.FollowUpId;
import fr.relance.kernel.IdTaken;
import fr.relance.kernel.NotAllowed;
import fr.relance.kernel.OwnerId;
import fr.relance.kernel.TemplateId;
import fr.relance.message.MessageTemplates;
import fr.relance.message.TemplateOrigin;
import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
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

/** Keeps a new personal template, blank at first or made of the text of a relance. */
@Controller
@RequestMapping("/modeles/nouveau")
class NewTemplateController {

    private static final String PAGE = "message/new";

    private final MessageTemplates templates;
    private final TemplateOrigin origin;

    NewTemplateController(MessageTemplates templates, TemplateOrigin origin) {
        this.templates = templates;
        this.origin = origin;
    }

    @ModelAttribute("choices")
    TemplateForm.Choices choices() {
        return TemplateForm.Choices.ALL;
    }

    @GetMapping
    String form(
            @CurrentOwner OwnerId owner,
            @RequestParam @Nullable FollowUpId relance,
            @RequestParam("texte") @Nullable String text,
            Model model) {
        model.addAttribute(
                "form",
                relance == null
                        ? TemplateForm.blank()
                        : TemplateForm.from(origin.draft(owner, relance, text), relance));
        return PAGE;
    }

    @PostMapping
    ModelAndView create(
            @CurrentOwner OwnerId owner,
            @Valid @ModelAttribute("form") TemplateForm form,
            BindingResult errors,
            RedirectAttributes flash) {
        TemplateId id = form.readId();
        if (!form.passes(errors) || !isCreated(owner, id, form, errors)) {
            return new ModelAndView(PAGE, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        flash.addFlashAttribute("toast", "message.toast.created");
        flash.addFlashAttribute("toastArgs", List.of(form.command().name()));
        flash.addFlashAttribute("undoUrl", "/modeles/" + id + "/supprimer");
        return new ModelAndView(form.origin()
                .map(relance -> "redirect:/relances/" + relance + "?texte=modele-" + id)
                .orElse("redirect:/modeles"));
    }

    private boolean isCreated(OwnerId owner, TemplateId id, TemplateForm form, BindingResult errors) {
        try {
            IdTaken.guard(id, DataIntegrityViolationException.class, () -> {
                templates.create(owner, id, form.command());
                return id;
            });
        } catch (NotAllowed e) {
            errors.rejectValue("name", e.messageKey());
        }
        return !errors.hasErrors();
    }
}
