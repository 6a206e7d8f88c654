package fr.relance.support;

import fr.relance.account.Accounts;
import fr.relance.account.SignUp;
import fr.relance.kernel.Gender;
import fr.relance.kernel.OwnerId;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;

/**
 * Opens accounts for tests that act as somebody. Autowire it in any {@link IntegrationTest}, and take a fresh person for each
 * test, so that tests sharing a database never see each other's rows:
 *
 * <pre>{@code
 * SignedInPerson camille = people.newPerson();
 * assertThat(mvc.get().uri("/profil").with(camille.auth())).hasStatusOk();
 * assertThat(mvc.post().uri("/profil").with(camille.auth()).with(csrf()).param(…)).hasStatus(302);
 * candidatures.create(camille.owner(), …);
 * }</pre>
 */
@TestComponent
public class SignedInPeople {

    /** The password of each of them. */
    public static final String PASSWORD = "quatre mots au hasard";

    /** Wherever a test sets the clock, its people stay signed in and no visit is written down. */
    private static final OffsetDateTime NEVER_OVER = OffsetDateTime.of(2200, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);

    private final Accounts accounts;
    private final UserDetailsService principals;
    private final JdbcClient jdbc;
    private final Clock clock;

    SignedInPeople(Accounts accounts, UserDetailsService principals, JdbcClient jdbc, Clock clock) {
        this.accounts = accounts;
        this.principals = principals;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Camille Roux, with an address that nobody else has. */
    public SignedInPerson newPerson() {
        return newPerson("Camille", "Roux");
    }

    /** A person of that name, with an address that nobody else has; no telephone, no agreement of gender. */
    public SignedInPerson newPerson(String firstName, String lastName) {
        String email = "personne-" + UUID.randomUUID() + "@exemple.fr";
        return newPerson(new SignUp(firstName, lastName, email, PASSWORD, null, Gender.UNSAID));
    }

    /** The person of a command of your own. */
    public SignedInPerson newPerson(SignUp command) {
        OwnerId owner = accounts.signUp(command);
        return of(owner, command.email());
    }

    /** Signs in who has that account already. */
    public SignedInPerson of(OwnerId owner, String email) {
        UUID device = UUID.randomUUID();
        jdbc.sql("insert into device (id, owner_id, label, created_at, last_seen_at) values (?, ?, ?, ?, ?)")
                .params(device, owner.value(), "Essai")
                .params(NEVER_OVER, NEVER_OVER)
                .update();
        return new SignedInPerson(owner, email, principals.loadUserByUsername(email), device, clock.instant());
    }
}
