package fr.relance.reminder;

import fr.relance.account.ProfileNotes;
import fr.relance.kernel.OwnerId;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** On the profile page: when mails went and go, or that one may have some. */
@Component
class ReminderProfileNote implements ProfileNotes {

    private static final String PAGE = "/profil/rappels";

    private final Reminders reminders;
    private final ReminderStatuses statuses;
    private final Phrases phrases;

    ReminderProfileNote(Reminders reminders, ReminderStatuses statuses, Phrases phrases) {
        this.reminders = reminders;
        this.statuses = statuses;
        this.phrases = phrases;
    }

    @Override
    public Optional<ProfileNote> of(OwnerId owner) {
        if (!statuses.canBeSent() && !statuses.canBePushed()) {
            return Optional.empty();
        }
        boolean any = reminders.wishes(owner).wishes().isAny();
        String text = any ? told(statuses.of(owner)) : phrases.say("reminder.note.offer");
        return Optional.of(new ProfileNote(phrases.say("reminder.note.label"), text, PAGE));
    }

    private String told(ReminderStatus status) {
        if (status.trouble() != null) {
            return phrases.label(status.trouble().failure());
        }
        String sent = status.sent() == null
                ? phrases.say("reminder.note.none")
                : phrases.say("reminder.note.sent", phrases.moment(status.sent()));
        return status.next() == null
                ? sent
                : sent + " "
                        + phrases.say(
                                "reminder.note.next",
                                phrases.moment(status.next().at()));
    }
}
