package fr.relance.reminder.web;

import fr.relance.kernel.Input;
import fr.relance.reminder.Wishes;
import fr.relance.reminder.WishesView;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** The page of reminders as it was filled in. */
record ReminderForm(
        @Nullable String digest,
        @Nullable String hour,
        @Nullable String daySheet,
        @Nullable String eveningAfter,
        @Nullable String discreet,
        @Nullable String withoutMail,
        @Nullable String version) {

    static ReminderForm of(WishesView view) {
        Wishes wishes = view.wishes();
        return new ReminderForm(
                String.valueOf(wishes.digest()),
                String.valueOf(wishes.hour()),
                String.valueOf(wishes.daySheet()),
                String.valueOf(wishes.eveningAfter()),
                String.valueOf(wishes.discreet()),
                String.valueOf(!wishes.byMail()),
                String.valueOf(view.version()));
    }

    /** What is asked for; empty, with a sentence beside the field, where that cannot be told. */
    Optional<Wishes> wishes(Errors errors) {
        Optional<Integer> chosen = Input.number(hour, Wishes.FIRST_HOUR, Wishes.LAST_HOUR);
        if (chosen.isEmpty()) {
            errors.rejectValue("hour", "reminder.hour.unknown");
        }
        return chosen.map(
                each -> new Wishes(is(digest), each, is(daySheet), is(eveningAfter), is(discreet), !is(withoutMail)));
    }

    /** The version that the page was made of; none of before the first time. */
    long read() {
        return Input.version(version);
    }

    private static boolean is(@Nullable String typed) {
        return Boolean.parseBoolean(typed);
    }
}
