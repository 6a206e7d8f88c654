package fr.relance.migrated;

import fr.relance.account.SignUp;
import fr.relance.kernel.FollowUpId;
import fr.relance.kernel.Gender;
import fr.relance.kernel.OwnerId;
import fr.relance.support.Entrusted;
import fr.relance.support.SignedInPeople;
import fr.relance.support.TestClock;
import fr.relance.support.Visitor;
import java.net.URI;
import java.nio.file.Files;
import java.sql.Connection;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.bean.override.convention.TestBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/**
 * Fills a database with the demo and the odd cases as the version that stands would, and writes it to the files of {@link Filled}
 * for later versions to migrate. Once for each version that people may have, before the first migration after it:
 *
 * <pre>{@code
 * ./mvnw test-compile surefire:test -Dtest=FilledDatabase -Drelance.filled=v033
 * }</pre>
 *
 * Then a class beside those of this package names that version, and records what is seen at first.
 */
@SpringBootTest(properties = "spring.datasource.url=jdbc:h2:mem:filled;DB_CLOSE_DELAY=-1")
@AutoConfigureMockMvc
@ActiveProfiles({"test", "demo"})
@Import(SignedInPeople.class)
@EnabledIfSystemProperty(named = FilledDatabase.VERSION, matches = "v\\d+")
@SuppressWarnings("NullAway.Init")
class FilledDatabase {

    static final String VERSION = "relance.filled";

    private static final TestClock TODAY = new TestClock();

    /** What the demo holds to be the present. */
    @TestBean(name = "clock")
    private Clock clock;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private SignedInPeople people;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private DataSource source;

    private final List<String> addresses = new ArrayList<>();

    static Clock clock() {
        return TODAY;
    }

    @Test
    void fill() throws Exception {
        everybody();
        TODAY.reset();
        String version = System.getProperty(VERSION, "");
        try (Connection connection = source.getConnection()) {
            Filled.write(connection, version);
        }
        Files.write(Filled.FOLDER.resolve(version).resolve("addresses.txt"), addresses);
        Files.write(
                Filled.FOLDER.resolve(version).resolve("before-states.jsonl"), jdbc.queryForList("""
                select concat('{"fact":"', e.fact, '","before":', u.before_state, '}') from journal_undo u
                join journal_entry e on e.id = u.entry_id order by u.entry_id""", String.class));
    }

    private void everybody() {
        calendar("camille@demo.example", "false");
        Visitor zoe = signUp("Zoé", "D’Arçay-Müller", "zoe@exemple.fr");
        new OddCases(zoe, TODAY).tell();
        new OddTexts(zoe, TODAY).tell();
        deletion(zoe);
        templates(zoe);
        calendar("zoe@exemple.fr", "true");
        reminders(somebody("zoe@exemple.fr"));
        sending(zoe);
        waysIn(zoe.owner());
        Visitor jules = signUp("Jules", "O’Connor", "jules@exemple.fr");
        jdbc.update(
                "update account set time_zone = 'America/Montreal' where id = ?",
                jules.owner().value());
        few(jules, "Montréal");
        Visitor anne = signUp("Anne", "Schmitt", "anne@exemple.fr");
        few(anne, "avant de déménager");
        TODAY.setTo(LocalDateTime.parse("2026-03-02T19:00"));
        anne.send(anne.get("/profil").form("/profil").type("region", "ALSACE_MOSELLE", "zone", "LA_REUNION"));
        few(anne, "Strasbourg");
        calendar("anne@exemple.fr", "false");
        signUp("Personne", "Rien", "rien@exemple.fr");
    }

    private Visitor signUp(String firstName, String lastName, String email) {
        TODAY.setTo(LocalDateTime.parse("2026-01-05T08:00"));
        SignUp command =
                new SignUp(firstName, lastName, email, SignedInPeople.PASSWORD, "06 39 98 12 34", Gender.FEMININE);
        return new Visitor(mvc, people.newPerson(command));
    }

    private Visitor somebody(String email) {
        UUID owner = jdbc.queryForObject("select id from account where email = ?", UUID.class, email);
        return new Visitor(mvc, people.of(new OwnerId(Objects.requireNonNull(owner)), email));
    }

    private void few(Visitor visitor, String place) {
        told(visitor, "2026-02-27T18:30", "Promesse " + place, "announced.words", "Réponse d’ici le 2 avril.");
        told(visitor, "2026-02-20T18:30", "Appel " + place, "announced.words", "Rappelez-moi le 26 février.")
                .at("2026-02-26T16:00")
                .relance("/appel/message-laisse");
        told(visitor, "2026-02-19T09:00", "Faite " + place, "announced.words", "", "day", "2026-02-18")
                .at("2026-02-27T16:00")
                .relance("/fait");
    }

    private static Story told(Visitor visitor, String moment, String company, String... fieldsAndValues) {
        List<String> all = new ArrayList<>(List.of("post.company", company, "day", moment.substring(0, 10)));
        all.addAll(List.of(fieldsAndValues));
        return Story.ofInterview(visitor, TODAY, moment, all.toArray(String[]::new));
    }

    /** What is found on no page any more. */
    private void deletion(Visitor visitor) {
        Story deleted = Story.ofInterview(
                        visitor,
                        TODAY,
                        "2026-02-17T12:00",
                        "post.company",
                        "Supprimée",
                        "day",
                        "2026-02-17",
                        "announced.words",
                        "Réponse d’ici le 6 mars.")
                .at("2026-02-18T09:00")
                .relance("/message", "subject", "Objet", "body", "Gardé avec elle.")
                .at("2026-03-03T11:50");
        addresses.add("zoe@exemple.fr " + deleted.deleted() + " " + deleted.address());
    }

    private void templates(Visitor visitor) {
        for (String name : List.of("Mon modèle", "Modèle d’été 🌻", "Supprimé")) {
            visitor.send(visitor.get("/modeles/nouveau")
                    .form("/modeles/nouveau")
                    .type(
                            "name",
                            name,
                            "subject",
                            "Suite",
                            "body",
                            "Bonjour,\nj’ai bien aimé notre échange. " + OddTexts.TEXT));
        }
        String last = visitor.get("/modeles")
                .document()
                .select("a[href^=/modeles/]")
                .eachAttr("href")
                .get(1);
        visitor.post(last + "/supprimer");
    }

    private void calendar(String email, String discreet) {
        TODAY.reset();
        Visitor visitor = somebody(email);
        Object address = visitor.post("/profil/calendrier").flash().getOrDefault("address", "");
        visitor.post("/profil/calendrier/discretion", "discreet", discreet);
        addresses.add(email + " " + URI.create(address.toString()).getPath());
    }

    private void reminders(Visitor visitor) {
        visitor.post("/profil/rappels", "digest", "true", "hour", "8", "daySheet", "true", "version", "-1");
        for (String state : List.of("WAITING", "SENT", "GIVEN_UP")) {
            jdbc.update(
                    """
                    insert into reminder (id, owner_id, kind, on_day, state, due_at, useless_at, made_at, attempts, next_try_at,
                        failure, stop_hash)
                    values (?, ?, ?, date '2026-03-03', ?, timestamp '2026-03-03 08:00:00', timestamp '2026-03-03 20:00:00',
                        timestamp '2026-03-03 08:00:00', 1, timestamp '2026-03-03 08:00:00', ?, ?)""",
                    UUID.randomUUID(),
                    visitor.owner().value(),
                    state.equals("SENT") ? "DIGEST" : state.equals("WAITING") ? "EVENING_AFTER" : "DAY_SHEET",
                    state,
                    state.equals("GIVEN_UP") ? "UNREACHABLE" : null,
                    UUID.randomUUID().toString());
        }
    }

    private void sending(Visitor visitor) {
        Entrusted entrusted = new Entrusted(jdbc, visitor.owner());
        entrusted.pushDevice();
        entrusted.account("zoe@envoi.example");
        for (String state : List.of("WAITING", "FAILED", "UNSURE")) {
            Story story = Story.ofInterview(
                    visitor, TODAY, "2026-02-24T18:30", "post.company", "Confiée " + state, "day", "2026-02-24");
            FollowUpId relance = FollowUpId.of(story.relance().substring("/relances/".length()));
            entrusted.departure(relance, state, LocalDateTime.parse("2026-03-10T09:30"), "Zoé");
        }
    }

    private void waysIn(OwnerId owner) {
        UUID id = UUID.randomUUID();
        jdbc.update("""
                insert into passkey (id, credential_id, owner_id, public_key, attestation, signature_count, uv_initialized,
                    backup_eligible, backup_state, transports, label, created_at)
                values (?, ?, ?, ?, ?, 3, true, true, true, 'internal', 'Téléphone', current_timestamp)""", id, id.toString(), owner.value(), new byte[] {1, 2, -3}, new byte[] {4, -5});
        jdbc.update("""
                insert into provider_identity (id, owner_id, issuer, subject, registration, created_at, last_used_at)
                values (?, ?, 'https://connexion.example', ?, 'maison', current_timestamp, current_timestamp)""", id, owner.value(), id.toString());
        jdbc.update("""
                insert into device (id, owner_id, secret_hash, label, created_at, last_seen_at)
                values (?, ?, 'empreinte', 'Firefox sur Linux', timestamp '2026-02-01 09:00:00', timestamp '2026-03-01 09:00:00')""", UUID.randomUUID(), owner.value());
        jdbc.update("""
                insert into one_time_link (id, purpose, secret_hash, owner_id, email, created_at, expires_at)
                values (?, 'INVITATION', ?, ?, 'invitee@exemple.fr', timestamp '2026-03-02 09:00:00', timestamp '2026-03-09 09:00:00')""", UUID.randomUUID(), id.toString(), owner.value());
    }
}
