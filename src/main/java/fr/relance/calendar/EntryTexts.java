package fr.relance.calendar;

import fr.relance.kernel.Civility;
import java.net.URI;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;

/** What entries of the calendar say. */
@Component
class EntryTexts {

    private final MessageSourceAccessor texts;

    EntryTexts(MessageSource messages) {
        this.texts = new MessageSourceAccessor(messages, Locale.FRANCE);
    }

    /** Whom an entry is about. */
    record Whom(
            String company,
            @Nullable Civility civility,
            @Nullable String lastName) {}

    /** « Relance : Le Grand Hôtel (Madame Durand) », or discreetly « Relance ». */
    String title(String label, Whom whom, boolean discreet) {
        return discreet ? label : say("calendar.about", label, names(whom));
    }

    /** What is over is shown as such by programs that do not strike it out. */
    String done(String title) {
        return say("calendar.done", title);
    }

    String cancelled(String title) {
        return say("calendar.cancelled", title);
    }

    String link(URI page) {
        return say("calendar.link", page.toString());
    }

    String say(String name, Object... arguments) {
        return texts.getMessage(name, arguments);
    }

    private String names(Whom whom) {
        if (whom.lastName() == null) {
            return whom.company();
        }
        String person = whom.civility() == null
                ? whom.lastName()
                : say("calendar.person", say("Civility." + whom.civility()), whom.lastName());
        return say("calendar.with", whom.company(), person);
    }
}
