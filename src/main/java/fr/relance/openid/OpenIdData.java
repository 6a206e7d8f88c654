package fr.relance.openid;

import fr.relance.kernel.PersonalData;
import fr.relance.kernel.PersonalTable;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Which providers open an account, and who its owner is for them. */
@Component
@Order(16)
class OpenIdData implements PersonalData {

    @Override
    public List<PersonalTable> tables() {
        return List.of(PersonalTable.owned("fournisseurs", "provider_identity").ownedBy("t.account_id = :owner"));
    }
}
