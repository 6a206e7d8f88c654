package fr.relance.jobapplication.web;

import fr.relance.account.CurrentOwner;
import fr.relance.journal.Journal;
import fr.relance.kernel.JournalEntryId;
import fr.relance.kernel.OwnerId;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes the last change to a candidature back, whatever it was. */
@Controller
class UndoController {

    private final Journal journal;

    UndoController(Journal journal) {
        this.journal = journal;
    }

    @PostMapping("/journal/{entry}/annuler")
    String undo(@CurrentOwner OwnerId owner, @PathVariable JournalEntryId entry, RedirectAttributes flash) {
        String landing = journal.undo(owner, entry);
        new Toast(flash).says("jobapplication.toast.undone");
        return "redirect:" + landing;
    }
}
