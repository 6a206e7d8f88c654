package fr.relance.message;

import fr.relance.kernel.PersonalData;
import fr.relance.kernel.PersonalTable;
import fr.relance.kernel.PersonalTexts;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Personal templates. */
@Component
@Order(50)
class MessageData implements PersonalData {

    @Override
    public List<PersonalTable> tables() {
        return List.of(PersonalTable.owned("modeles", "message_template")
                .telling(new PersonalTexts("modeles", "t.name", List.of("subject"), List.of("body"))));
    }
}
