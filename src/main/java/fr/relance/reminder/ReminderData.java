package fr.relance.reminder;

import fr.relance.kernel.PersonalData;
import fr.relance.kernel.PersonalTable;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What mails somebody asked for, and what became of each. */
@Component
@Order(70)
class ReminderData implements PersonalData {

    @Override
    public List<PersonalTable> tables() {
        return List.of(
                PersonalTable.owned("choixDeRappels", "reminder_wishes"),
                PersonalTable.owned("rappels", "reminder")
                        .orderedBy("t.made_at, t.id")
                        .keepingSecret("stop_secret", "stop_hash"),
                PersonalTable.owned("notifications", "push_device").keepingSecret("endpoint", "p256dh", "auth"));
    }
}
