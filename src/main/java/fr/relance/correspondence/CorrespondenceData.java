package fr.relance.correspondence;

import fr.relance.kernel.PersonalData;
import fr.relance.kernel.PersonalTable;
import fr.relance.kernel.PersonalTexts;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Recruiters' messages, as they were kept. */
@Component
@Order(40)
class CorrespondenceData implements PersonalData {

    private static final String COMPANY = "(select j.company from job_application j where j.id = t.job_application_id)";

    @Override
    public List<PersonalTable> tables() {
        return List.of(PersonalTable.owned("messagesRecus", "received_mail")
                .telling(new PersonalTexts(
                        "messages-recus", COMPANY, List.of("sender", "received_at", "subject"), List.of("body"))));
    }
}
