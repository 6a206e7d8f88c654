package fr.relance.reminder;

import fr.relance.dashboard.AgendaOffers;
import fr.relance.kernel.OwnerId;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Below the agenda of who never chose: that reminders can come by themselves. */
@Component
class ReminderOffer implements AgendaOffers {

    private final Reminders reminders;
    private final Couriers couriers;
    private final Phrases phrases;

    ReminderOffer(Reminders reminders, Couriers couriers, Phrases phrases) {
        this.reminders = reminders;
        this.couriers = couriers;
        this.phrases = phrases;
    }

    @Override
    public Optional<AgendaOffer> of(OwnerId owner) {
        if (couriers.ways().isEmpty() || reminders.hasChosen(owner)) {
            return Optional.empty();
        }
        return Optional.of(new AgendaOffer(
                phrases.say("reminder.offer.title"),
                phrases.say("reminder.offer.text"),
                "/profil/rappels",
                "/profil/rappels/non-merci"));
    }
}
