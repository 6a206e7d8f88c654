package fr.relance.walk;

import fr.relance.support.SignedInPeople;
import fr.relance.support.SignedInPerson;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The links that letters bring to somebody else than the owner, each of whom is new; made by hand, since not every application sends letters. */
record Letters(ApplicationContext application) {

    SignedInPerson somebody() {
        return application.getBean(SignedInPeople.class).newPerson("Inès", "Lefort");
    }

    String newPassword() {
        return "/mot-de-passe/" + link("NEW_PASSWORD", somebody().owner().value(), null);
    }

    String newEmail() {
        return "/adresse/" + link("NEW_EMAIL", somebody().owner().value(), UUID.randomUUID() + "@exemple.fr");
    }

    String signUp() {
        return "/inscription/" + link("INVITATION", null, UUID.randomUUID() + "@exemple.fr");
    }

    /** What a mail of reminders carries to stop them. */
    String stop() {
        String secret = UUID.randomUUID().toString();
        OffsetDateTime now = application.getBean(Clock.class).instant().atOffset(ZoneOffset.UTC);
        application
                .getBean(JdbcClient.class)
                .sql("""
                        insert into reminder (id, owner_id, kind, on_day, state, due_at, useless_at, made_at, attempts,
                          next_try_at, ended_at, stop_hash)
                        values (?, ?, 'DIGEST', ?, 'SENT', ?, ?, ?, 1, ?, ?, ?)""")
                .params(UUID.randomUUID(), somebody().owner().value(), now.toLocalDate())
                .params(now, now, now, now, now, hash(secret))
                .update();
        return "/rappels/arret/" + secret;
    }

    private String link(String purpose, @Nullable UUID account, @Nullable String email) {
        String secret = UUID.randomUUID().toString();
        OffsetDateTime now = application.getBean(Clock.class).instant().atOffset(ZoneOffset.UTC);
        application
                .getBean(JdbcClient.class)
                .sql("""
                        insert into one_time_link (id, purpose, secret_hash, owner_id, email, created_at, expires_at)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(UUID.randomUUID(), purpose, hash(secret))
                .param(account)
                .param(email)
                .params(now, now.plusMinutes(30))
                .update();
        return secret;
    }

    private static String hash(String secret) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
