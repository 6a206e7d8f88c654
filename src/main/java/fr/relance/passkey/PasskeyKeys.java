package fr.relance.passkey;

import fr.relance.account.OtherKeys;
import fr.relance.kernel.OwnerId;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Passkeys, to who chooses a new password. */
@Component
@Order(1)
class PasskeyKeys implements OtherKeys {

    private final PasskeyStore keys;

    PasskeyKeys(PasskeyStore keys) {
        this.keys = keys;
    }

    @Override
    public String kind() {
        return "cles";
    }

    @Override
    public String title() {
        return "passkey.title";
    }

    @Override
    public List<String> of(OwnerId owner) {
        return keys.all(owner).stream().map(PasskeyStore.Passkey::label).toList();
    }

    @Override
    public void end(OwnerId owner) {
        keys.removeAll(owner);
    }
}
