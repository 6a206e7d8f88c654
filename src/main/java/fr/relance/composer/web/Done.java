package fr.relance.composer.web;

import fr.relance.kernel.FollowUpId;
import fr.relance.kernel.JournalEntryId;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriUtils;

/** Leads back to a relance with a word about what was done to it, and the way to take that back. */
final class Done {

    /** No key is longer: what is would only make an address that no server sends. */
    private static final int LONGEST_KEY = 60;

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

    /** Back to one of its texts. */
    static String at(FollowUpId id, String text) {
        return "redirect:/relances/" + id + (text.length() > LONGEST_KEY ? "" : "?texte=" + encoded(text));
    }

    static String encoded(String text) {
        return UriUtils.encode(text, StandardCharsets.UTF_8);
    }
}
