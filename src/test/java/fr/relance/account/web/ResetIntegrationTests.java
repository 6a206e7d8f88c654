package fr.relance.account.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relance.account.SignUp;
import fr.relance.account.letter.EmailChanges;
import fr.relance.calendar.CalendarFeeds;
import fr.relance.kernel.Gender;
import fr.relance.support.IntegrationTest;
import fr.relance.support.Mailbox;
import fr.relance.support.SignedInPeople;
import fr.relance.support.SignedInPerson;
import fr.relance.support.TestClock;
import java.time.LocalDateTime;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@IntegrationTest
class ResetIntegrationTests {

    private static final String NEW = "cinq autres mots bien choisis";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private CsrfTokenRepository tokens;

    @Autowired
    private SignedInPeople people;

    @Autowired
    private Mailbox mailbox;

    @Autowired
    private EmailChanges changes;

    @Autowired
    private CalendarFeeds feeds;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestClock clock;

    private SignedInPerson camille;
    private Guest guest;
    private String link = "";

    @BeforeEach
    void forget() {
        camille = people.newPerson();
        guest = new Guest(mvc, tokens);
        guest.get("/mot-de-passe/oubli");
        guest.post("/mot-de-passe/oubli", "email", camille.email());
        link = mailbox.linkTo(camille.email());
        guest.get(link);
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void theLinkLeadsToANewPasswordAndEndsEverySession() {
        assertThat(guest.post(link, "password", NEW)).hasRedirectedUrl("/connexion?apres=mot-de-passe");

        assertThat(mvc.get().uri("/profil").with(camille.auth())).hasRedirectedUrl("/connexion");
        assertThat(signIn(SignedInPeople.PASSWORD)).isEqualTo("/connexion");
        assertThat(signIn(NEW)).isEqualTo("/");
        assertThat(mailbox.subjectsTo(camille.email(), 2)).last().isEqualTo("Votre mot de passe a été changé");
    }

    @Test
    void thePageTellsWhatElseOpensTheAccountAndProposesToEndAllOfIt() {
        somebodyElseWasIn();

        Document page = Pages.read(guest.get(link));

        assertThat(page.select("main").text()).contains("Téléphone d’un autre", "maison", "3 mars 2026");
        assertThat(page.select("input[name=end]")).hasSize(3).allMatch(box -> box.hasAttr("checked"));
        assertThat(page.select("input[name=end]").eachAttr("value"))
                .containsExactly("cles", "fournisseurs", "calendrier");
    }

    @Test
    void whatElseOpensTheAccountEndsWithTheOldPassword() {
        somebodyElseWasIn();

        guest.post(link, "password", NEW, "end", "cles", "end", "fournisseurs", "end", "calendrier");

        assertThat(count("passkey", "owner_id")).isZero();
        assertThat(count("provider_identity", "owner_id")).isZero();
        assertThat(count("calendar_feed", "owner_id")).isZero();
        assertThat(count("device", "owner_id")).isZero();
        mailbox.subjectsTo(camille.email(), 2);
        assertThat(mailbox.letterTo(camille.email()))
                .contains("Appareils déconnectés")
                .contains("Ne sert plus\u00a0: clés d’accès (Téléphone d’un autre).")
                .contains("Ne sert plus\u00a0: fournisseurs d’identité (maison).")
                .contains("Ne sert plus\u00a0: adresse secrète du calendrier (3 mars 2026).");
    }

    @Test
    void unlessItsOwnerKeepsIt() {
        somebodyElseWasIn();

        guest.post(link, "password", NEW, "end", "fournisseurs", "end", "nothing");

        assertThat(count("passkey", "owner_id")).isEqualTo(1);
        assertThat(count("provider_identity", "owner_id")).isZero();
        assertThat(count("device", "owner_id")).isZero();
        mailbox.subjectsTo(camille.email(), 2);
        assertThat(mailbox.letterTo(camille.email()))
                .contains("Gardé, selon le choix fait\u00a0: clés d’accès (Téléphone d’un autre).");
    }

    @Test
    void aRefusedPasswordKeepsTheChoiceAndEndsNothing() {
        somebodyElseWasIn();

        Document page = Pages.read(guest.post(link, "password", "court", "end", "cles"));

        assertThat(page.select("input[name=end][checked]").eachAttr("value")).containsExactly("cles");
        assertThat(count("passkey", "owner_id")).isEqualTo(1);
    }

    @Test
    void anothersKeysStayTheirs() {
        SignedInPerson alex = people.newPerson("Alex", "Martin");
        key(alex);

        guest.post(link, "password", NEW, "end", "cles");

        assertThat(jdbc.sql("select count(*) from passkey where owner_id = ?")
                        .param(alex.owner().value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    private void somebodyElseWasIn() {
        key(camille);
        jdbc.sql("""
                        insert into provider_identity (id, owner_id, issuer, subject, registration, created_at, last_used_at)
                        values (?, ?, 'https://maison.example', ?, 'maison', current_timestamp, current_timestamp)""")
                .params(
                        UUID.randomUUID(),
                        camille.owner().value(),
                        UUID.randomUUID().toString())
                .update();
        feeds.create(camille.owner(), false);
    }

    private void key(SignedInPerson person) {
        jdbc.sql("""
                        insert into passkey (id, credential_id, owner_id, public_key, attestation, signature_count, uv_initialized,
                            backup_eligible, backup_state, transports, label, created_at)
                        values (?, ?, ?, ?, ?, 0, true, false, false, '', 'Téléphone d’un autre', current_timestamp)""")
                .params(
                        UUID.randomUUID(),
                        UUID.randomUUID().toString(),
                        person.owner().value(),
                        new byte[0],
                        new byte[0])
                .update();
    }

    private int count(String table, String owner) {
        return jdbc.sql("select count(*) from " + table + " where " + owner + " = ?")
                .param(camille.owner().value())
                .query(Integer.class)
                .single();
    }

    @Test
    void theLinkAloneOpensNothing() {
        guest.post(link, "password", NEW);

        assertThat(guest.get("/profil")).hasRedirectedUrl("/connexion");
    }

    @Test
    void theLinkServesOnce() {
        guest.post(link, "password", NEW);

        assertThat(guest.get(link)).hasStatus(404);
        assertThat(guest.post(link, "password", "encore cinq mots pour voir")).hasStatus(404);
        assertThat(signIn(NEW)).isEqualTo("/");
    }

    @Test
    void theLinkServesForHalfAnHour() {
        clock.setTo(LocalDateTime.of(2026, 3, 3, 12, 29));
        assertThat(guest.get(link)).hasStatusOk();
        clock.setTo(LocalDateTime.of(2026, 3, 3, 12, 30));

        assertThat(guest.get(link)).hasStatus(404);
        assertThat(guest.post(link, "password", NEW)).hasStatus(404);
    }

    @Test
    void whoeverAsksAgainTakesNoLinkAwayAndOneThatServesTakesAll() {
        guest.post("/mot-de-passe/oubli", "email", camille.email());
        mailbox.subjectsTo(camille.email(), 2);
        String other = mailbox.linkTo(camille.email());

        assertThat(guest.get(link)).hasStatusOk();
        assertThat(guest.get(other)).hasStatusOk();
        assertThat(guest.post(link, "password", NEW)).hasRedirectedUrl("/connexion?apres=mot-de-passe");
        assertThat(guest.get(other)).hasStatus(404);
    }

    /** Somebody who was in may have asked for another address: the owner's new password puts an end to that. */
    @Test
    void aNewPasswordTakesBackTheLinkToAnotherAddress() {
        String others = "autre-" + camille.email();
        changes.ask(camille.owner(), others);
        String confirm = mailbox.linkTo(others);
        assertThat(guest.get(confirm)).hasStatusOk();
        assertThat(mailbox.subjectsTo(camille.email(), 2)).last().isEqualTo("Une autre adresse pour votre compte");

        guest.post(link, "password", NEW);

        assertThat(guest.get(confirm)).hasStatus(404);
        assertThat(guest.post(confirm)).hasStatus(404);
    }

    /** The Kelvin sign counts as a k here; it may be another mailbox elsewhere. */
    @Test
    void aLetterGoesToTheAddressAsTheAccountHasIt() {
        String address = "kim-" + camille.email();
        people.newPerson(new SignUp("Kim", "Roux", address, SignedInPeople.PASSWORD, null, Gender.UNSAID));

        guest.post("/mot-de-passe/oubli", "email", "\u212a" + address.substring(1));

        assertThat(mailbox.subjectsTo(address, 1)).containsExactly("Choisir un nouveau mot de passe");
    }

    @Test
    void aWeakPasswordIsExplainedAndLeavesTheLinkAsItIs() {
        assertThat(Pages.error(guest.post(link, "password", "motdepasse123456789"), "password"))
                .contains("se devine vite");
        assertThat(Pages.error(guest.post(link, "password", "court"), "password"))
                .contains("15 caractères");

        assertThat(guest.post(link, "password", NEW)).hasRedirectedUrl("/connexion?apres=mot-de-passe");
    }

    @Test
    void noPageThatIsOpenedFromTheLinkLearnsIt() {
        assertThat(guest.get(link)).headers().hasValue("Referrer-Policy", "strict-origin");
    }

    @Test
    void theDatabaseDoesNotHoldTheSecret() {
        String secret = link.substring(link.lastIndexOf('/') + 1);

        assertThat(jdbc.sql("select secret_hash from one_time_link")
                        .query(String.class)
                        .list())
                .isNotEmpty()
                .doesNotContain(secret);
    }

    @Test
    void aLinkThatWasMadeUpIsNobodys() {
        assertThat(guest.get("/mot-de-passe/" + "a".repeat(43))).hasStatus(404);
        assertThat(guest.post("/mot-de-passe/x", "password", NEW)).hasStatus(404);
    }

    private String signIn(String password) {
        guest.get("/connexion");
        return String.valueOf(guest.post("/connexion", "email", camille.email(), "password", password)
                .getResponse()
                .getRedirectedUrl());
    }
}
