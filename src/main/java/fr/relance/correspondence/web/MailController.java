package fr.relance.correspondence.web;

import fr.relance.account.CurrentOwner;
import fr.relance.correspondence.ReceivedMails;
import fr.relance.kernel.JobApplicationId;
import fr.relance.kernel.JournalEntryId;
import fr.relance.kernel.OwnerId;
import fr.relance.kernel.ReceivedMailId;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A recruiter's message, and what it seems to say. */
@Controller
@RequestMapping("/courriers/{id}")
class MailController {

    private final ReceivedMails mails;
    private final MailPage page;

    MailController(ReceivedMails mails, MailPage page) {
        this.mails = mails;
        this.page = page;
    }

    @GetMapping
    String show(@CurrentOwner OwnerId owner, @PathVariable ReceivedMailId id, Model model) {
        page.prepare(owner, mails.get(owner, id), model);
        return "correspondence/mail";
    }

    @PostMapping("/supprimer")
    String delete(@CurrentOwner OwnerId owner, @PathVariable ReceivedMailId id, RedirectAttributes flash) {
        JobApplicationId jobApplication = mails.jobApplication(owner, id);
        mails.delete(owner, id)
                .map(JournalEntryId::undoUrl)
                .ifPresent(address -> flash.addFlashAttribute("undoUrl", address));
        flash.addFlashAttribute("toast", "correspondence.toast.deleted");
        return "redirect:/candidatures/" + jobApplication;
    }
}
