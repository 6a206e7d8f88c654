package fr.relance.correspondence.web;

import fr.relance.account.CurrentOwner;
import fr.relance.correspondence.KeepMail;
import fr.relance.correspondence.ReceivedMails;
import fr.relance.jobapplication.JobApplications;
import fr.relance.kernel.IdTaken;
import fr.relance.kernel.JobApplicationId;
import fr.relance.kernel.JournalEntryId;
import fr.relance.kernel.OwnerId;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes a recruiter's message, pasted or as a file. */
@Controller
@RequestMapping("/candidatures/{id}/courriers/nouveau")
class NewMailController {

    private final ReceivedMails mails;
    private final JobApplications jobApplications;

    NewMailController(ReceivedMails mails, JobApplications jobApplications) {
        this.mails = mails;
        this.jobApplications = jobApplications;
    }

    @ModelAttribute("form")
    MailForm form(
            @RequestParam Optional<String> freshId,
            @RequestParam Optional<String> text,
            @RequestParam("file") Optional<MultipartFile> file) {
        String id = freshId.orElseGet(() -> UUID.randomUUID().toString());
        return new MailForm(id, text.orElse(null), file.orElse(null));
    }

    @GetMapping
    String show(@CurrentOwner OwnerId owner, @PathVariable JobApplicationId id, Model model) {
        model.addAttribute("jobApplication", jobApplications.get(owner, id));
        return "correspondence/new";
    }

    @PostMapping
    ModelAndView keep(
            @CurrentOwner OwnerId owner,
            @PathVariable JobApplicationId id,
            @ModelAttribute("form") MailForm form,
            BindingResult errors,
            RedirectAttributes flash) {
        Optional<KeepMail> command = form.read(id, errors);
        if (command.isEmpty() || errors.hasErrors()) {
            Map<String, Object> model = errors.getModel();
            model.put("jobApplication", jobApplications.get(owner, id));
            return new ModelAndView("correspondence/new", model, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        KeepMail kept = command.get();
        IdTaken.guard(kept.id(), DataIntegrityViolationException.class, () -> mails.keep(owner, kept))
                .map(JournalEntryId::undoUrl)
                .ifPresent(address -> flash.addFlashAttribute("undoUrl", address));
        flash.addFlashAttribute("toast", "correspondence.toast.kept");
        return new ModelAndView("redirect:/courriers/" + kept.id());
    }
}
