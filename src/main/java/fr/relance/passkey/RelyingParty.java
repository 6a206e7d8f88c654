package fr.relance.passkey;

import fr.relance.account.SiteAddress;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.stereotype.Component;

/**
 * This installation, as authenticators know it: passkeys belong to the name in its address and hold nowhere else. Whoever uses
 * one is asked for a finger, a face or a code, so that a passkey alone is two factors (docs/securite.md).
 */
@Component
class RelyingParty {

    private static final String THIS_MACHINE = "localhost";

    private final PasskeyStore keys;
    private final PasskeyUsers users;
    private final SiteAddress site;

    RelyingParty(PasskeyStore keys, PasskeyUsers users, SiteAddress site) {
        this.keys = keys;
        this.users = users;
        this.site = site;
    }

    /** The checks of Spring Security, for pages under the address that this request came to. */
    WebAuthnRelyingPartyOperations operations(HttpServletRequest request) {
        Webauthn4JRelyingPartyOperations operations = new Webauthn4JRelyingPartyOperations(
                users,
                keys,
                PublicKeyCredentialRpEntity.builder()
                        .id(site.host())
                        .name("Relance")
                        .build(),
                Set.of(origin(request)));
        operations.setCustomizeCreationOptions(
                options -> options.authenticatorSelection(AuthenticatorSelectionCriteria.builder()
                        .residentKey(ResidentKeyRequirement.REQUIRED)
                        .userVerification(UserVerificationRequirement.REQUIRED)
                        .build()));
        operations.setCustomizeRequestOptions(
                options -> options.userVerification(UserVerificationRequirement.REQUIRED));
        return operations;
    }

    /** On this machine whatever port it listens on; elsewhere exactly the address that was configured. */
    private String origin(HttpServletRequest request) {
        if (site.host().equals(THIS_MACHINE) && !site.isEncrypted()) {
            return "http://" + THIS_MACHINE + ":" + request.getLocalPort();
        }
        String address = site.address().toString();
        return address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
    }
}
