package fr.relance.jobapplication.web;

import fr.relance.kernel.JournalEntryId;
import java.util.List;
import java.util.Optional;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The confirmation on the next page, with its way back. */
final class Toast {

    private final RedirectAttributes flash;

    Toast(RedirectAttributes flash) {
        this.flash = flash;
    }

    /** What was changed can be taken back; without an entry nothing was. */
    Toast undo(Optional<JournalEntryId> entry) {
        entry.map(JournalEntryId::undoUrl).ifPresent(address -> flash.addFlashAttribute("undoUrl", address));
        return this;
    }

    void says(String messageKey, Object... arguments) {
        flash.addFlashAttribute("toast", messageKey);
        if (arguments.length > 0) {
            flash.addFlashAttribute("toastArgs", List.of(arguments));
        }
    }
}
