package fr.relance.account;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the tokens of forms are signed with: made once, and the same after a restart and for every instance. */
@Component
class SigningKey {

    private static final String NAME = "forms";

    private final String secret;

    SigningKey(JdbcClient jdbc, Clock clock) {
        this.secret = kept(jdbc).orElseGet(() -> made(jdbc, clock));
    }

    /** What nobody else can say of that text. */
    String sign(String text) {
        return Secrets.signature(secret, text);
    }

    private static Optional<String> kept(JdbcClient jdbc) {
        return jdbc.sql("select secret from signing_key where name = ?")
                .param(NAME)
                .query(String.class)
                .optional();
    }

    private static String made(JdbcClient jdbc, Clock clock) {
        try {
            jdbc.sql("insert into signing_key (name, secret, created_at) values (?, ?, ?)")
                    .params(NAME, Secrets.random(), clock.instant().atOffset(ZoneOffset.UTC))
                    .update();
        } catch (DuplicateKeyException another) {
            // Another instance started at the same moment: its key is everybody's.
            return kept(jdbc).orElseThrow(() -> another);
        }
        return kept(jdbc).orElseThrow();
    }
}
