package fr.relance.openid;

import fr.relance.account.OtherKeys;
import fr.relance.kernel.OwnerId;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Providers that open an account, to who chooses a new password. */
@Component
@Order(2)
class ProviderKeys implements OtherKeys {

    private final Identities identities;
    private final Providers providers;

    ProviderKeys(Identities identities, Providers providers) {
        this.identities = identities;
        this.providers = providers;
    }

    @Override
    public String kind() {
        return "fournisseurs";
    }

    @Override
    public String title() {
        return "openid.title";
    }

    @Override
    public List<String> of(OwnerId owner) {
        return identities.all(owner).stream()
                .map(each -> providers.label(each.registration()))
                .toList();
    }

    @Override
    public void end(OwnerId owner) {
        identities.removeAll(owner);
    }
}
