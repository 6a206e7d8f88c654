package fr.relance.passkey;

import fr.relance.kernel.PersonalData;
import fr.relance.kernel.PersonalTable;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Passkeys: the half that is known here is public, so that it is handed out like everything else. */
@Component
@Order(15)
class PasskeyData implements PersonalData {

    @Override
    public List<PersonalTable> tables() {
        return List.of(PersonalTable.owned("cles", "passkey").ownedBy("t.account_id = :owner"));
    }
}
