package fr.relance.openid;

import fr.relance.account.CandidateClock;
import fr.relance.kernel.NotFound;
import fr.relance.kernel.OwnerId;
import fr.relance.openid.Identities.Identity;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which account a provider's word opens. An account is tied to a provider by its owner alone, while signed in: the same address is
 * no proof, as not every provider checks it (docs/decisions/0003-sign-in.md).
 */
@Service
@Transactional
public class ProviderAccounts {

    private static final int LONGEST_ISSUER = 400;
    private static final int LONGEST_SUBJECT = 255;

    private final Identities identities;
    private final Providers providers;
    private final NewcomersFromProviders newcomers;
    private final CandidateClock clock;

    ProviderAccounts(
            Identities identities, Providers providers, NewcomersFromProviders newcomers, CandidateClock clock) {
        this.identities = identities;
        this.providers = providers;
        this.newcomers = newcomers;
        this.clock = clock;
    }

    /** Those that open a person's account. */
    @Transactional(readOnly = true)
    public List<ProviderView> list(OwnerId owner) {
        ZoneId zone = clock.candidate(owner).zone();
        return identities.all(owner).stream().map(each -> view(each, zone)).toList();
    }

    /**
     * Takes one away from a person's account.
     *
     * @throws NotFound if that person has no such one
     */
    public void remove(OwnerId owner, UUID id) {
        if (!identities.remove(owner, id)) {
            throw new NotFound(owner);
        }
    }

    /**
     * Ties the account of somebody signed in to who they are for a provider.
     *
     * @throws IdentityRefused if that opens another account already
     */
    void tie(OwnerId owner, String registration, OidcUser user) {
        OwnerId known = identities.use(issuer(user), subject(user)).orElse(null);
        if (known == null) {
            identities.add(owner, registration, issuer(user), subject(user));
        } else if (!known.equals(owner)) {
            throw new IdentityRefused("openid.other");
        }
    }

    /**
     * Whose account it is; a newcomer gets one where everybody may sign up.
     *
     * @throws IdentityRefused if it is nobody's
     */
    OwnerId owner(String registration, OidcUser user) {
        return identities.use(issuer(user), subject(user)).orElseGet(() -> {
            OwnerId owner = newcomers.signUp(user);
            identities.add(owner, registration, issuer(user), subject(user));
            return owner;
        });
    }

    private static String issuer(OidcUser user) {
        return bounded(told(user.getIssuer()).toString(), LONGEST_ISSUER);
    }

    private static String subject(OidcUser user) {
        return bounded(told(user.getSubject()), LONGEST_SUBJECT);
    }

    /** The standard asks for both; a provider that leaves one out vouches for nobody. */
    private static <T> T told(@Nullable T claim) {
        if (claim == null) {
            throw new IdentityRefused("openid.failed");
        }
        return claim;
    }

    /** The standard allows a subject of 255 letters of ASCII; nothing else can be one. */
    private static String bounded(String told, int longest) {
        if (told.isBlank() || told.length() > longest || !told.chars().allMatch(ProviderAccounts::isPrintable)) {
            throw new IdentityRefused("openid.failed");
        }
        return told;
    }

    private static boolean isPrintable(int letter) {
        return letter >= ' ' && letter <= '~';
    }

    private ProviderView view(Identity identity, ZoneId zone) {
        return new ProviderView(
                identity.id(),
                providers.label(identity.registration()),
                shown(identity.createdAt(), zone),
                shown(identity.lastUsedAt(), zone));
    }

    private static LocalDateTime shown(Instant moment, ZoneId zone) {
        return LocalDateTime.ofInstant(moment, zone);
    }
}
