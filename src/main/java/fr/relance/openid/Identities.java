package fr.relance.openid;

import fr.relance.account.OtherKeys;
import fr.relance.kernel.OwnerId;
import fr.relance.kernel.PersonalData;
import fr.relance.kernel.PersonalTable;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows that say who is whom: a subject of an issuer is one person here. */
@Component
class Identities {

    private final JdbcClient jdbc;
    private final Clock clock;

    Identities(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Whose account the subject opens; notes that it was used. */
    Optional<OwnerId> use(String issuer, String subject) {
        jdbc.sql("update provider_identity set last_used_at = ? where issuer = ? and subject = ?")
                .params(now(), issuer, subject)
                .update();
        return jdbc.sql("select owner_id from provider_identity where issuer = ? and subject = ?")
                .params(issuer, subject)
                .query(UUID.class)
                .optional()
                .map(OwnerId::new);
    }

    void add(OwnerId owner, String registration, String issuer, String subject) {
        jdbc.sql("insert into provider_identity (id, owner_id, issuer, subject, registration, created_at, last_used_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(UUID.randomUUID(), owner.value(), issuer, subject, registration, now(), now())
                .update();
    }

    /** Those of a person, the first made first. */
    List<Identity> all(OwnerId owner) {
        return jdbc.sql("select id, registration, created_at, last_used_at from provider_identity where owner_id = ?"
                        + " order by created_at, id")
                .param(owner.value())
                .query((row, number) -> new Identity(
                        row.getObject("id", UUID.class),
                        row.getString("registration"),
                        row.getObject("created_at", OffsetDateTime.class).toInstant(),
                        row.getObject("last_used_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** Forgets one; whether that person had it. */
    boolean remove(OwnerId owner, UUID id) {
        return jdbc.sql("delete from provider_identity where owner_id = ? and id = ?")
                        .params(owner.value(), id)
                        .update()
                > 0;
    }

    /** Forgets all of a person's. */
    void removeAll(OwnerId owner) {
        jdbc.sql("delete from provider_identity where owner_id = ?")
                .param(owner.value())
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    /** What a person is told of one. */
    record Identity(UUID id, String registration, Instant createdAt, Instant lastUsedAt) {}

    /** Which providers open an account, and who its owner is for them. */
    @Component
    @Order(16)
    static class OpenIdData implements PersonalData {

        @Override
        public List<PersonalTable> tables() {
            return List.of(
                    PersonalTable.owned("fournisseurs", "provider_identity").ownedBy("t.owner_id = :owner"));
        }
    }

    /** Providers that open an account, to who chooses a new password. */
    @Component
    @Order(2)
    static class ProviderKeys implements OtherKeys {

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
}
