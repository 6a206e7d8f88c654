package fr.relance.passkey;

import fr.relance.account.OtherKeys;
import fr.relance.kernel.OwnerId;
import fr.relance.kernel.PersonalData;
import fr.relance.kernel.PersonalTable;
import fr.relance.passkey.RelyingParty.Handles;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Component;

/** The rows of passkeys: what Spring Security checks a proof against, each tied to its account so that both go together. */
@Component
class PasskeyStore implements UserCredentialRepository {

    private static final String COLUMNS = "id, credential_id, owner_id, public_key, attestation, signature_count,"
            + " uv_initialized, backup_eligible, backup_state, transports, label, created_at, last_used_at";

    private final JdbcClient jdbc;
    private final Clock clock;

    PasskeyStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void save(CredentialRecord key) {
        if (noteUse(key) == 0) {
            insert(key);
        }
    }

    @Override
    public @Nullable CredentialRecord findByCredentialId(Bytes id) {
        return jdbc.sql("select " + COLUMNS + " from passkey where credential_id = ?")
                .param(id.toBase64UrlString())
                .query(PasskeyStore::credential)
                .optional()
                .orElse(null);
    }

    @Override
    public List<CredentialRecord> findByUserId(Bytes user) {
        return jdbc.sql("select " + COLUMNS + " from passkey where owner_id = ?")
                .param(Handles.owner(user).value())
                .query(PasskeyStore::credential)
                .list();
    }

    @Override
    public void delete(Bytes id) {
        jdbc.sql("delete from passkey where credential_id = ?")
                .param(id.toBase64UrlString())
                .update();
    }

    /** Those of a person, the first made first. */
    List<Passkey> all(OwnerId owner) {
        return jdbc.sql("select id, label, created_at, last_used_at from passkey where owner_id = ?"
                        + " order by created_at, id")
                .param(owner.value())
                .query(PasskeyStore::passkey)
                .list();
    }

    /** Forgets one; whether that person had it. */
    boolean remove(OwnerId owner, UUID id) {
        return jdbc.sql("delete from passkey where owner_id = ? and id = ?")
                        .params(owner.value(), id)
                        .update()
                > 0;
    }

    /** Forgets all of a person's. */
    void removeAll(OwnerId owner) {
        jdbc.sql("delete from passkey where owner_id = ?").param(owner.value()).update();
    }

    private int noteUse(CredentialRecord key) {
        return jdbc.sql("update passkey set signature_count = ?, backup_state = ?, last_used_at = ?"
                        + " where credential_id = ?")
                .params(key.getSignatureCount(), key.isBackupState(), sqlTime(clock.instant()))
                .param(key.getCredentialId().toBase64UrlString())
                .update();
    }

    private void insert(CredentialRecord key) {
        jdbc.sql("insert into passkey (" + COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, null)")
                .params(UUID.randomUUID(), key.getCredentialId().toBase64UrlString())
                .param(Handles.owner(key.getUserEntityUserId()).value())
                .params(key.getPublicKey().getBytes(), bytes(key.getAttestationObject()))
                .params(key.getSignatureCount(), key.isUvInitialized(), key.isBackupEligible(), key.isBackupState())
                .params(transports(key.getTransports()), key.getLabel(), sqlTime(clock.instant()))
                .update();
    }

    private static byte[] bytes(@Nullable Bytes attestation) {
        return attestation == null ? new byte[0] : attestation.getBytes();
    }

    private static String transports(Set<AuthenticatorTransport> transports) {
        return transports.stream()
                .map(AuthenticatorTransport::getValue)
                .sorted()
                .collect(Collectors.joining(","));
    }

    private static Set<AuthenticatorTransport> transports(String joined) {
        return Arrays.stream(joined.split(","))
                .filter(name -> !name.isEmpty())
                .map(AuthenticatorTransport::valueOf)
                .collect(Collectors.toSet());
    }

    private static CredentialRecord credential(ResultSet row, int number) throws SQLException {
        return ImmutableCredentialRecord.builder()
                .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
                .credentialId(Bytes.fromBase64(row.getString("credential_id")))
                .userEntityUserId(Handles.of(new OwnerId(row.getObject("owner_id", UUID.class))))
                .publicKey(new ImmutablePublicKeyCose(row.getBytes("public_key")))
                .attestationObject(new Bytes(row.getBytes("attestation")))
                .signatureCount(row.getLong("signature_count"))
                .uvInitialized(row.getBoolean("uv_initialized"))
                .backupEligible(row.getBoolean("backup_eligible"))
                .backupState(row.getBoolean("backup_state"))
                .transports(transports(row.getString("transports")))
                .label(row.getString("label"))
                .build();
    }

    private static Passkey passkey(ResultSet row, int number) throws SQLException {
        OffsetDateTime used = row.getObject("last_used_at", OffsetDateTime.class);
        return new Passkey(
                row.getObject("id", UUID.class),
                row.getString("label"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                used == null ? null : used.toInstant());
    }

    private static OffsetDateTime sqlTime(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    /** What a person is told of one. */
    record Passkey(
            UUID id,
            String label,
            Instant createdAt,
            @Nullable Instant lastUsedAt) {}

    /** Passkeys, to who chooses a new password. */
    @Component
    @Order(1)
    static class PasskeyKeys implements OtherKeys {

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

    /** Passkeys: the half that is known here is public, so that it is handed out like everything else. */
    @Component
    @Order(15)
    static class PasskeyData implements PersonalData {

        @Override
        public List<PersonalTable> tables() {
            return List.of(PersonalTable.owned("cles", "passkey").ownedBy("t.owner_id = :owner"));
        }
    }
}
