package fr.relance.passkey;

import fr.relance.kernel.PersonalData;
import fr.relance.kernel.PersonalTable;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Passkeys: their public half only is known here; by what they are recognised stays here. */
@Component
@Order(15)
class PasskeyData implements PersonalData {

    @Override
    public List<PersonalTable> tables() {
        return List.of(PersonalTable.owned("cles", "passkey").ownedBy("t.account_id = :owner"));
    }
}
