package fr.relance.passkey;

import fr.relance.account.Accounts;
import fr.relance.account.Candidate;
import fr.relance.kernel.NotFound;
import fr.relance.kernel.OwnerId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.stereotype.Component;

/** The accounts, as WebAuthn sees them: the browser shows the address when it asks which passkey to use. */
@Component
class PasskeyUsers implements PublicKeyCredentialUserEntityRepository {

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
