package fr.relance.composer;

import fr.relance.kernel.PersonalData;
import fr.relance.kernel.PersonalTable;
import fr.relance.kernel.PersonalTexts;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Wordings that people kept for the texts of their relances. */
@Component
@Order(61)
class ComposerData implements PersonalData {

    private static final String COMPANY = """
            (select j.company from job_application j join follow_up f on f.job_application_id = j.id
            where f.id = t.follow_up_id)""";

    @Override
    public List<PersonalTable> tables() {
        return List.of(PersonalTable.owned("messages", "own_wording")
                .telling(new PersonalTexts("messages", COMPANY, List.of("kept_at", "subject"), List.of("body"))));
    }
}
