package fr.relance.quota;

import fr.relance.dashboard.AgendaNotes;
import fr.relance.kernel.OwnerId;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** At the foot of « Aujourd’hui », while there is still some room left: that it runs out. */
@Component
class QuotaNote implements AgendaNotes {

    private final Quota quota;
    private final MessageSource messages;

    QuotaNote(Quota quota, MessageSource messages) {
        this.quota = quota;
        this.messages = messages;
    }

    @Override
    public Optional<AgendaNote> of(OwnerId owner) {
        return quota.known(owner).filter(Share::isTight).map(this::note);
    }

    private AgendaNote note(Share share) {
        String title = share.full() ? "quota.note.title.full" : "quota.note.title.tight";
        String text = share.full() ? "quota.note.full" : "quota.note.tight";
        return new AgendaNote(say(title), say(text, share.percent()), "/profil/donnees", say("quota.note.link"));
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.FRANCE);
    }
}
