package fr.relance.calendar;

import fr.relance.kernel.PersonalData;
import fr.relance.kernel.PersonalTable;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** That there is an address of a calendar, since when, and how discreet it is. */
@Component
@Order(70)
class CalendarData implements PersonalData {

    @Override
    public List<PersonalTable> tables() {
        return List.of(PersonalTable.owned("calendrier", "calendar_feed")
                .orderedBy("t.owner_id")
                .keepingSecret("secret_hash"));
    }
}
