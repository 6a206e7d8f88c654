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
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** How many letters strangers may have sent to somebody, and what these say. */
@IntegrationTest
class LettersIntegrationTests {

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
    private TestClock clock;

    private SignedInPerson camille;
    private Guest stranger;

    @BeforeEach
    void comeAlong() {
        camille = people.newPerson();
        stranger = new Guest(mvc, tokens);
        stranger.get("/mot-de-passe/oubli");
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void threeAnHourGoToOneAddressWhateverTheyAreAbout() {
        MvcTestResult first = forget(camille.email());
        stranger.post("/inscription", "email", camille.email());
        forget(camille.email());
        mailbox.subjectsTo(camille.email(), 3);

        MvcTestResult fourth = forget(camille.email());
        stranger.post("/inscription", "email", camille.email().toUpperCase(java.util.Locale.ROOT));
        afterAllOthers();

        assertThat(mailbox.countTo(camille.email())).isEqualTo(3);
        assertThat(Answers.of(fourth)).isEqualTo(Answers.of(first));
    }

    @Test
    void afterAWhileOneMoreMayCome() {
        for (int one = 0; one < 4; one++) {
            forget(camille.email());
        }
        clock.setTo(LocalDateTime.of(2026, 3, 3, 12, 21));
        forget(camille.email());
        forget(camille.email());

        mailbox.subjectsTo(camille.email(), 4);
        afterAllOthers();
        assertThat(mailbox.countTo(camille.email())).isEqualTo(4);
    }

    @Test
    void tagsLeadToTheSameBox() {
        String name = "tag-" + UUID.randomUUID();
        int letters = 0;
        for (int tag = 0; tag < 10; tag++) {
            stranger.post("/inscription", "email", name + "+" + tag + "@exemple.fr");
        }
        afterAllOthers();
        for (int tag = 0; tag < 10; tag++) {
            letters += mailbox.countTo(name + "+" + tag + "@exemple.fr");
        }

        assertThat(letters).isEqualTo(3);
    }

    @Test
    void whoeverIsSignedInSendsNoMoreOfThem() {
        Guest alex = new Guest(mvc, tokens);
        alex.get("/connexion");
        SignedInPerson person = people.newPerson("Alex", "Martin");
        alex.post("/connexion", "email", person.email(), "password", SignedInPeople.PASSWORD);
        alex.get("/profil");
        for (int one = 0; one < 5; one++) {
            alex.post("/profil/securite/adresse", "email", camille.email());
        }
        afterAllOthers();

        assertThat(mailbox.countTo(camille.email())).isEqualTo(3);
        assertThat(mailbox.countTo(person.email())).isEqualTo(5);
    }

    /** Strangers may use the three letters up; the link that its owner holds serves all the same. */
    @Test
    void aLinkThatWasSentStaysGood() {
        forget(camille.email());
        String link = mailbox.linkTo(camille.email());
        for (int one = 0; one < 10; one++) {
            forget(camille.email());
        }

        assertThat(stranger.get(link)).hasStatusOk();
        assertThat(stranger.post(link, "password", NEW)).hasRedirectedUrl("/connexion?apres=mot-de-passe");
    }

    @Test
    void lettersNameTheAccount() {
        forget(camille.email());
        assertThat(mailbox.letterTo(camille.email())).contains("compte Relance " + camille.email());

        stranger.post(mailbox.linkTo(camille.email()), "password", NEW);
        mailbox.subjectsTo(camille.email(), 2);
        assertThat(mailbox.letterTo(camille.email())).contains("compte Relance " + camille.email());
    }

    private MvcTestResult forget(String email) {
        return stranger.post("/mot-de-passe/oubli", "email", email);
    }

    /** One thread writes all letters, in their order. */
    private void afterAllOthers() {
        String last = people.newPerson().email();
        forget(last);
        mailbox.subjectsTo(last, 1);
    }
}
