package fr.relance.account;

import fr.relance.kernel.PersonalData;
import fr.relance.kernel.PersonalTable;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The account, the devices that are signed in, and the links that were made for it or by it. */
@Component
@Order(10)
class AccountData implements PersonalData {

    /** With those that were asked for by whoever typed the address, as a guest. */
    private static final String OWN_LINKS = """
            (t.owner_id = :owner or t.owner_id is null and lower(t.email) =
                (select a.email_normalised from account a where a.id = :owner))""";

    @Override
    public List<PersonalTable> tables() {
        return List.of(
                PersonalTable.owned("compte", "account")
                        .ownedBy("t.id = :owner")
                        .keepingSecret("password_hash"),
                PersonalTable.owned("appareils", "device")
                        .ownedBy("t.owner_id = :owner")
                        .orderedBy("t.created_at, t.id")
                        .keepingSecret("secret_hash"),
                PersonalTable.owned("liens", "one_time_link")
                        .ownedBy(OWN_LINKS)
                        .orderedBy("t.created_at, t.id")
                        .keepingSecret("secret_hash"));
    }
}
