package fr.relance.openid;

import fr.relance.account.SignInOffers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.stereotype.Component;

/** The OpenID Connect providers that the configuration names ({@code spring.security.oauth2.client}); usually none. */
@Component
public class Providers implements SignInOffers {

    /** Where the way to a provider begins, before its name. */
    static final String START = "/connexion/fournisseur";

    /** Where it ends, behind its name. */
    static final String BACK = "/retour";

    private final List<ClientRegistration> registrations = new ArrayList<>();

    Providers(ObjectProvider<ClientRegistrationRepository> configured) {
        if (configured.getIfAvailable() instanceof Iterable<?> all) {
            all.forEach(each -> registrations.add((ClientRegistration) each));
        }
    }

    @Override
    public List<SignInOffer> offers() {
        return registrations.stream()
                .map(each -> new SignInOffer(each.getClientName(), START + "/" + each.getRegistrationId()))
                .toList();
    }

    /** What people call a provider; empty if it is not, or no longer, configured. */
    public Optional<SignInOffer> find(String registration) {
        String start = START + "/" + registration;
        return offers().stream().filter(offer -> offer.href().equals(start)).findFirst();
    }

    /** What people call a provider, or, where it is configured no more, what the configuration called it. */
    String label(String registration) {
        return find(registration).map(SignInOffer::label).orElse(registration);
    }

    /** Whether that is where the way to one of them begins or ends. */
    boolean isOnTheWay(String address) {
        return offers().stream()
                .map(SignInOffer::href)
                .anyMatch(start -> address.equals(start) || address.equals(start + BACK));
    }
}
