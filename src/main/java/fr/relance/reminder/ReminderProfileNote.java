package fr.relance.reminder;

import fr.relance.account.ProfileNotes;
import fr.relance.kernel.FrenchDates;
import fr.relance.kernel.OwnerId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** On the profile page: when reminders were made and sent, when the next one comes and what did not leave, or that one may have some. */
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
        String wellOrNot = past(status) + " " + next(status.next());
        return status.trouble() == null ? wellOrNot : trouble(status.trouble()) + " " + wellOrNot;
    }

    private String trouble(ReminderStatus.Trouble trouble) {
        String what = phrases.say(trouble.title(), FrenchDates.withWeekday(trouble.day(), trouble.day()));
        String why = phrases.say(trouble.cause());
        return trouble.again() == null
                ? what + ". " + why
                : what + ". " + why + " " + phrases.say("reminder.trouble.again", phrases.time(trouble.again()));
    }

    private String past(ReminderStatus status) {
        if (status.made() == null) {
            return phrases.say("reminder.note.none");
        }
        String made = phrases.moment(status.made());
        return status.sent() == null
                ? phrases.say("reminder.note.made", made)
                : phrases.say("reminder.note.sent", made, phrases.moment(status.sent()));
    }

    private String next(ReminderStatus.@Nullable Next next) {
        return next == null
                ? phrases.say("reminder.note.noNext")
                : phrases.say("reminder.note.next", phrases.moment(next.at()));
    }
}
