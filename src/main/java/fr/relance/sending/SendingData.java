package fr.relance.sending;

import fr.relance.kernel.PersonalData;
import fr.relance.kernel.PersonalTable;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The mail account somebody entrusted, without its password, and the mails that left from it. */
@Component
@Order(75)
class SendingData implements PersonalData {

    @Override
    public List<PersonalTable> tables() {
        return List.of(
                PersonalTable.owned("compteDEnvoi", "sender_account").keepingSecret("sealed_password"),
                PersonalTable.owned("envois", "departure")
                        .orderedBy("t.leaves_at, t.id")
                        .keepingSecret("fingerprint"));
    }
}
