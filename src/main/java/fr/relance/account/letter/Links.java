package fr.relance.account.letter;

import fr.relance.account.Secrets;
import fr.relance.account.letter.Links.Link.Purpose;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of {@link Link}s; of a secret only the hash is kept. */
@Component
public class Links {

    private static final String COLUMNS =
            "select id, purpose, owner_id, email, created_at, expires_at from one_time_link ";

    /** An invitation that nobody took up stays in its list for so long. */
    private static final Duration TOLD = Duration.ofDays(30);

    private final JdbcClient jdbc;
    private final Clock clock;

    Links(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Makes a new one; its secret. It replaces an older one for the same person or address only where its owner asked for it: whoever
     * knows an address may ask for the others, and must not take away the one that its owner holds.
     */
    public String create(Purpose purpose, @Nullable UUID account, @Nullable String email) {
        removeOld(purpose, account, email);
        String secret = Secrets.random();
        Instant now = clock.instant();
        jdbc.sql("""
                        insert into one_time_link (id, purpose, secret_hash, owner_id, email, created_at, expires_at)
                        values (:id, :purpose, :hash, :account, :email, :created, :expires)""")
                .param("id", UUID.randomUUID())
                .param("purpose", purpose.name())
                .param("hash", Secrets.hash(secret))
                .param("account", account)
                .param("email", email)
                .param("created", sqlTime(now))
                .param("expires", sqlTime(now.plus(purpose.validity())))
                .update();
        return secret;
    }

    /** The link with that secret, unless it was used, taken back or is over. */
    public Optional<Link> find(Purpose purpose, String secret) {
        return jdbc.sql(COLUMNS + "where secret_hash = ? and purpose = ?")
                .params(Secrets.hash(secret), purpose.name())
                .query(Links::read)
                .optional()
                .filter(link -> !link.isOver(clock.instant()));
    }

    /** Uses the link up: of several who try at once one succeeds. */
    public Optional<Link> use(Purpose purpose, String secret) {
        return find(purpose, secret).filter(link -> remove(link.id()));
    }

    /** Those of one person, the newest first; some may be over. */
    public List<Link> all(Purpose purpose, UUID account) {
        return jdbc.sql(COLUMNS + "where owner_id = ? and purpose = ? order by created_at desc, id")
                .params(account, purpose.name())
                .query(Links::read)
                .list();
    }

    /** Takes one of a person's links back; whether there was such a one. */
    public boolean remove(UUID account, UUID id) {
        return jdbc.sql("delete from one_time_link where owner_id = ? and id = ?")
                        .params(account, id)
                        .update()
                > 0;
    }

    /** Takes back all that would change how a person gets in. */
    public void removeKeys(UUID account) {
        jdbc.sql("delete from one_time_link where owner_id = ? and purpose in ('NEW_PASSWORD', 'NEW_EMAIL')")
                .param(account)
                .update();
    }

    public boolean isOver(Link link) {
        return link.isOver(clock.instant());
    }

    private boolean remove(UUID id) {
        return jdbc.sql("delete from one_time_link where id = ?").param(id).update() > 0;
    }

    private void removeOld(Purpose purpose, @Nullable UUID account, @Nullable String email) {
        removeOver();
        if (purpose == Purpose.NEW_EMAIL || purpose == Purpose.INVITATION) {
            String same = purpose == Purpose.INVITATION ? " and email = :email" : "";
            jdbc.sql("delete from one_time_link where purpose = :purpose and owner_id = :account" + same)
                    .param("purpose", purpose.name())
                    .param("email", email)
                    .param("account", account)
                    .update();
        }
    }

    /** Those that are over hold addresses of people who may never have come. */
    @EventListener(ApplicationReadyEvent.class)
    void removeOver() {
        jdbc.sql("""
                        delete from one_time_link
                        where purpose <> 'INVITATION' and expires_at < :now or expires_at < :told""")
                .param("now", sqlTime(clock.instant()))
                .param("told", sqlTime(clock.instant().minus(TOLD)))
                .update();
    }

    private static Link read(ResultSet row, int number) throws SQLException {
        return new Link(
                row.getObject("id", UUID.class),
                Purpose.valueOf(row.getString("purpose")),
                row.getObject("owner_id", UUID.class),
                row.getString("email"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getObject("expires_at", OffsetDateTime.class).toInstant());
    }

    private static OffsetDateTime sqlTime(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    /** An address that works once, until it expires; who has it is trusted with its purpose. */
    public record Link(
            UUID id,
            Purpose purpose,
            @Nullable UUID account,
            @Nullable String email,
            Instant createdAt,
            Instant expiresAt) {

        boolean isOver(Instant now) {
            return !now.isBefore(expiresAt);
        }

        /** What a link is for, and how long it may wait to be used. */
        public enum Purpose {
            INVITATION(Duration.ofDays(7)),
            SIGN_UP(Duration.ofHours(24)),
            NEW_PASSWORD(Duration.ofMinutes(30)),
            NEW_EMAIL(Duration.ofHours(24));

            private final Duration validity;

            Purpose(Duration validity) {
                this.validity = validity;
            }

            Duration validity() {
                return validity;
            }
        }
    }
}
