package fr.relance.passkey;

import fr.relance.account.Accounts;
import fr.relance.account.Candidate;
import fr.relance.account.SiteAddress;
import fr.relance.kernel.NotFound;
import fr.relance.kernel.OwnerId;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.ByteBuffer;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.stereotype.Component;

/**
 * This installation, as authenticators know it: passkeys belong to the name in its address and hold nowhere else. Whoever uses
 * one is asked for a finger, a face or a code, so that a passkey alone is two factors (docs/security.md).
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

    /** The accounts, as WebAuthn sees them: the browser shows the address when it asks which passkey to use. */
    @Component
    static class PasskeyUsers implements PublicKeyCredentialUserEntityRepository {

        private final Accounts accounts;

        PasskeyUsers(Accounts accounts) {
            this.accounts = accounts;
        }

        @Override
        public @Nullable PublicKeyCredentialUserEntity findById(Bytes handle) {
            return find(Handles.owner(handle));
        }

        /** The name of who is signed in is the account's id. */
        @Override
        public @Nullable PublicKeyCredentialUserEntity findByUsername(String id) {
            return find(new OwnerId(UUID.fromString(id)));
        }

        @Override
        public void save(PublicKeyCredentialUserEntity user) {
            throw new UnsupportedOperationException("Accounts are opened by signing up");
        }

        @Override
        public void delete(Bytes handle) {
            throw new UnsupportedOperationException("Accounts are closed by their owners");
        }

        private @Nullable PublicKeyCredentialUserEntity find(OwnerId owner) {
            try {
                Candidate candidate = accounts.candidate(owner);
                return ImmutablePublicKeyCredentialUserEntity.builder()
                        .id(Handles.of(owner))
                        .name(candidate.email())
                        .displayName(candidate.firstName() + " " + candidate.lastName())
                        .build();
            } catch (NotFound e) {
                return null;
            }
        }
    }

    /** How an authenticator names a person: by the sixteen bytes of the account's id, which tell nothing about them. */
    static final class Handles {

        private Handles() {}

        static Bytes of(OwnerId owner) {
            UUID id = owner.value();
            return new Bytes(ByteBuffer.allocate(2 * Long.BYTES)
                    .putLong(id.getMostSignificantBits())
                    .putLong(id.getLeastSignificantBits())
                    .array());
        }

        /** The person; {@link PasskeyRefused} if it is no handle of ours. */
        static OwnerId owner(Bytes handle) {
            if (handle.getBytes().length != 2 * Long.BYTES) {
                throw new PasskeyRefused("Not a handle of this installation");
            }
            ByteBuffer bytes = ByteBuffer.wrap(handle.getBytes());
            return new OwnerId(new UUID(bytes.getLong(), bytes.getLong()));
        }
    }
}
