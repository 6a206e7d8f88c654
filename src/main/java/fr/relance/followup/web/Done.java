package fr.relance.followup.web;

import fr.relance.kernel.FollowUpId;
import fr.relance.kernel.JournalEntryId;
import java.util.List;
import java.util.Optional;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Leads back to a relance with a word about what was done to it, and the way to take that back. */
final class Done {

    private Done() {}

    static String tell(FollowUpId id, String toast, Optional<JournalEntryId> entry, RedirectAttributes flash) {
        flash.addFlashAttribute("toast", toast);
        entry.map(JournalEntryId::undoUrl).ifPresent(undo -> flash.addFlashAttribute("undoUrl", undo));
        return "redirect:/relances/" + id;
    }

    /** The same with what the word is about. */
    static String tell(
            FollowUpId id, String toast, String about, Optional<JournalEntryId> entry, RedirectAttributes flash) {
        flash.addFlashAttribute("toastArgs", List.of(about));
        return tell(id, toast, entry, flash);
    }
}
