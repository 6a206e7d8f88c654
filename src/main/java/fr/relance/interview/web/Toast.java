package fr.relance.interview.web;

import fr.relance.kernel.JournalEntryId;
import java.util.List;
import java.util.Optional;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The confirmation on the next page, with its way back. */
final class Toast {

    private Toast() {}

    /** What was changed can be taken back; without an entry nothing was. */
    static void says(RedirectAttributes flash, String messageKey, Optional<JournalEntryId> entry, Object... arguments) {
        flash.addFlashAttribute("toast", messageKey);
        if (arguments.length > 0) {
            flash.addFlashAttribute("toastArgs", List.of(arguments));
        }
        entry.map(JournalEntryId::undoUrl).ifPresent(address -> flash.addFlashAttribute("undoUrl", address));
    }
}
