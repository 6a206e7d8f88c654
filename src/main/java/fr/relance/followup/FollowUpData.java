package fr.relance.followup;

import fr.relance.kernel.PersonalData;
import fr.relance.kernel.PersonalTable;
import fr.relance.kernel.PersonalTexts;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Relances, and the wordings that people kept for them. */
@Component
@Order(60)
class FollowUpData implements PersonalData {

    private static final String COMPANY = """
            (select j.company from job_application j join follow_up f on f.job_application_id = j.id
            where f.id = t.follow_up_id)""";

    @Override
    public List<PersonalTable> tables() {
        return List.of(
                PersonalTable.owned("relances", "follow_up"),
                PersonalTable.owned("messages", "own_wording")
                        .telling(new PersonalTexts(
                                "messages", COMPANY, List.of("kept_at", "subject"), List.of("body"))));
    }
}
