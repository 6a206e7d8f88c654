package fr.relance.message.web;

import fr.relance.account.CurrentOwner;
import fr.relance.kernel.OwnerId;
import fr.relance.kernel.StaleVersion;
import fr.relance.kernel.TemplateId;
import fr.relance.message.MessageTemplates;
import fr.relance.message.TemplateView;
import jakarta.validation.Valid;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Changes a personal template. */
@Controller
@RequestMapping("/modeles/{templateId}")
class EditTemplateController {

    private final MessageTemplates templates;

    EditTemplateController(MessageTemplates templates) {
        this.templates = templates;
    }

    @ModelAttribute("choices")
    TemplateForm.Choices choices() {
        return TemplateForm.Choices.ALL;
    }

    @GetMapping
    ModelAndView edit(@CurrentOwner OwnerId owner, @PathVariable TemplateId templateId) {
        TemplateView known = templates.get(owner, templateId);
        return page(known, String.valueOf(known.version()), HttpStatus.OK).addObject("form", TemplateForm.of(known));
    }

    @PostMapping
    ModelAndView save(
            @CurrentOwner OwnerId owner,
            @PathVariable TemplateId templateId,
            @Valid @ModelAttribute("form") TemplateForm form,
            BindingResult errors,
            RedirectAttributes flash) {
        TemplateView known = templates.get(owner, templateId);
        if (!form.passes(errors)) {
            return page(known, String.valueOf(form.version()), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            templates.edit(owner, templateId, form.readVersion(), form.command());
        } catch (StaleVersion | OptimisticLockingFailureException e) {
            TemplateView now = templates.get(owner, templateId);
            return page(now, String.valueOf(now.version()), HttpStatus.CONFLICT).addObject("stale", true);
        }
        flash.addFlashAttribute("toast", "message.toast.saved");
        return new ModelAndView("redirect:/modeles");
    }

    private static ModelAndView page(TemplateView known, String version, HttpStatus status) {
        return new ModelAndView("message/edit", status)
                .addObject("template", known)
                .addObject("version", version);
    }
}
