package fr.relance.account.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relance.support.IntegrationTest;
import fr.relance.support.Mailbox;
import fr.relance.support.SignedInPeople;
import fr.relance.support.SignedInPerson;
import fr.relance.support.TestClock;
import java.time.LocalDateTime;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** People change their own password and address. */
@IntegrationTest
class OwnAccessIntegrationTests {

    private static final String PASSWORD_PAGE = "/profil/securite/mot-de-passe";
    private static final String EMAIL_PAGE = "/profil/securite/adresse";
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
    private JdbcClient jdbc;

    @Autowired
    private TestClock clock;

    private final String newEmail = "neuve-" + UUID.randomUUID() + "@exemple.fr";

    private SignedInPerson camille;
    private Guest guest;

    @BeforeEach
    void signIn() {
        camille = people.newPerson();
        guest = new Guest(mvc, tokens);
        assertThat(signIn(camille.email(), SignedInPeople.PASSWORD)).isEqualTo("/");
        guest.get(PASSWORD_PAGE);
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void aNewPasswordTakesTheCurrentOneAndSignsTheOthersOut() {
        assertThat(change(SignedInPeople.PASSWORD, NEW, "true")).hasRedirectedUrl("/profil/securite");

        assertThat(guest.get("/profil")).hasStatusOk();
        assertThat(mvc.get().uri("/profil").with(camille.auth())).hasRedirectedUrl("/connexion");
        assertThat(mailbox.subjectsTo(camille.email(), 1)).containsExactly("Votre mot de passe a été changé");
        guest.post("/deconnexion");
        assertThat(signIn(camille.email(), SignedInPeople.PASSWORD)).isEqualTo("/connexion");
        assertThat(signIn(camille.email(), NEW)).isEqualTo("/");
    }

    @Test
    void otherDevicesMayStay() {
        change(SignedInPeople.PASSWORD, NEW, "");

        assertThat(mvc.get().uri("/profil").with(camille.auth())).hasStatusOk();
    }

    @Test
    void signingTheOthersOutIsOffered() {
        assertThat(Pages.read(guest.get(PASSWORD_PAGE)).select("#signOutOthers[checked]"))
                .hasSize(1);
    }

    @Test
    void aWrongCurrentPasswordChangesNothing() {
        MvcTestResult answer = change("un autre mot de passe", NEW, "true");

        assertThat(answer).hasStatus(422);
        assertThat(Pages.error(answer, "current")).contains("pas votre mot de passe");
        assertThat(mvc.get().uri("/profil").with(camille.auth())).hasStatusOk();
    }

    @Test
    void whatIsTheSameAlreadyIsNoChange() {
        assertThat(Pages.error(
                        guest.post(
                                PASSWORD_PAGE, "current", SignedInPeople.PASSWORD, "password", SignedInPeople.PASSWORD),
                        "password"))
                .contains("C’est déjà votre mot de passe");
        assertThat(Pages.error(guest.post(EMAIL_PAGE, "email", camille.email()), "email"))
                .contains("C’est déjà l’adresse");
    }

    @Test
    void whoWasSignedOutIsToldThatNothingWasSaved() {
        guest.loseSession();
        jdbc.sql("delete from device where owner_id = ?")
                .param(camille.owner().value())
                .update();

        assertThat(guest.post("/candidatures/nouvelle", "company", "Brasserie")).hasRedirectedUrl("/connexion");
        assertThat(Pages.html(guest.get("/connexion"))).contains("votre dernier envoi n’a pas été enregistré");
        assertThat(Pages.html(guest.get("/connexion"))).doesNotContain("votre dernier envoi");
    }

    @Test
    void aPasswordMadeOfOnesNameIsRefused() {
        assertThat(Pages.error(change(SignedInPeople.PASSWORD, "camilleroux2026!", "true"), "password"))
                .contains("se devine vite");
    }

    @Test
    void guessingTheCurrentPasswordEnds() {
        for (int guess = 0; guess < 20; guess++) {
            assertThat(change("faux " + guess, NEW, "true")).hasStatus(422);
        }

        assertThat(change(SignedInPeople.PASSWORD, NEW, "true"))
                .hasStatus(429)
                .headers()
                .containsHeader("Retry-After");
    }

    @Test
    void aHashOfBeforeIsReplacedAtTheNextSignIn() {
        jdbc.sql("update account set password_hash = ? where id = ?")
                .params(
                        "{bcrypt}" + new BCryptPasswordEncoder(4).encode(SignedInPeople.PASSWORD),
                        camille.owner().value())
                .update();

        signIn(camille.email(), SignedInPeople.PASSWORD);

        assertThat(jdbc.sql("select password_hash from account where id = ?")
                        .param(camille.owner().value())
                        .query(String.class)
                        .single())
                .startsWith("{pbkdf2}1000$");
        assertThat(signIn(camille.email(), SignedInPeople.PASSWORD)).isEqualTo("/");
    }

    @Test
    void aNewAddressCountsOnceItsLetterIsAnswered() {
        assertThat(guest.post(EMAIL_PAGE, "email", newEmail)).hasRedirectedUrl("/profil/securite");
        String link = mailbox.linkTo(newEmail);
        assertThat(signIn(newEmail, SignedInPeople.PASSWORD)).isEqualTo("/connexion");

        guest.get(link);
        assertThat(Pages.html(guest.get(link))).contains(newEmail);
        assertThat(signIn(newEmail, SignedInPeople.PASSWORD)).isEqualTo("/connexion");
        guest.get(link);
        assertThat(guest.post(link)).hasRedirectedUrl("/profil/securite");

        assertThat(signIn(newEmail, SignedInPeople.PASSWORD)).isEqualTo("/");
        assertThat(signIn(camille.email(), SignedInPeople.PASSWORD)).isEqualTo("/connexion");
        assertThat(mailbox.subjectsTo(camille.email(), 2))
                .containsExactly("Une autre adresse pour votre compte", "L’adresse de votre compte a été changée");
    }

    @Test
    void theLinkToANewAddressServesOnce() {
        guest.post(EMAIL_PAGE, "email", newEmail);
        String link = mailbox.linkTo(newEmail);
        guest.get(link);
        guest.post(link);

        assertThat(guest.get(link)).hasStatus(404);
        assertThat(guest.post(link)).hasStatus(404);
    }

    @Test
    void anAddressThatWasTakenMeanwhileIsNotTakenOver() {
        guest.post(EMAIL_PAGE, "email", newEmail);
        String link = mailbox.linkTo(newEmail);
        guest.get(link);
        jdbc.sql("update account set email = ?, email_normalised = ? where id = ?")
                .params(newEmail, newEmail, people.newPerson().owner().value())
                .update();

        assertThat(guest.post(link)).hasStatus(404);
        assertThat(signIn(camille.email(), SignedInPeople.PASSWORD)).isEqualTo("/");
    }

    @Test
    void anotherAddressWantsARecentProofAndLeadsBackToItsPage() {
        clock.setTo(LocalDateTime.of(2026, 3, 3, 12, 11));

        assertThat(guest.get(EMAIL_PAGE + "?x=1")).hasRedirectedUrl("/profil/confirmer");
        assertThat(guest.post("/profil/confirmer", "password", SignedInPeople.PASSWORD))
                .hasRedirectedUrl(EMAIL_PAGE + "?x=1");
        clock.setTo(LocalDateTime.of(2026, 3, 3, 12, 22));
        assertThat(guest.post(EMAIL_PAGE, "email", newEmail)).hasRedirectedUrl("/profil/confirmer");
        assertThat(mailbox.countTo(newEmail)).isZero();
    }

    private MvcTestResult change(String current, String password, String signOutOthers) {
        return guest.post(PASSWORD_PAGE, "current", current, "password", password, "signOutOthers", signOutOthers);
    }

    private String signIn(String email, String password) {
        if (guest.get("/connexion").getResponse().getStatus() == 302) {
            guest.get("/profil");
        }
        return String.valueOf(guest.post("/connexion", "email", email, "password", password)
                .getResponse()
                .getRedirectedUrl());
    }
}
