package fr.relance.account.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relance.support.Hashing;
import fr.relance.support.IntegrationTest;
import fr.relance.support.Mailbox;
import fr.relance.support.SignedInPeople;
import fr.relance.support.SignedInPerson;
import fr.relance.support.SqlStatements;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Nobody learns whether an address has an account: what is answered, and what is done for it, is the same. */
@IntegrationTest
class NothingToLearnIntegrationTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private CsrfTokenRepository tokens;

    @Autowired
    private SignedInPeople people;

    @Autowired
    private Mailbox mailbox;

    private final String unknown = "personne-" + UUID.randomUUID() + "@exemple.fr";

    private String known = "";
    private Guest guest;

    @BeforeEach
    void meetSomebody() {
        known = people.newPerson().email();
        guest = new Guest(mvc, tokens);
        guest.get("/connexion");
    }

    @Test
    void atSignIn() {
        Asking signIn = email -> guest.post("/connexion", "email", email, "password", "un autre mot de passe");

        assertSame(signIn);
        assertThat(Hashing.count(() -> signIn.about(known))).isEqualTo(1);
        assertThat(Hashing.count(() -> signIn.about(unknown))).isEqualTo(1);
        readWhatWasTold();
        signIn.about(known);
        Answers afterKnown = Answers.of(guest.get("/connexion")).without(known);
        signIn.about(unknown);
        assertThat(Answers.of(guest.get("/connexion")).without(unknown)).isEqualTo(afterKnown);
    }

    /** As a browser does that follows where each answer leads. */
    private void readWhatWasTold() {
        for (int i = 0; i < 20; i++) {
            guest.get("/connexion");
        }
    }

    @Test
    void whereALetterIsAskedForAfterForgetting() {
        Asking ask = email -> guest.post("/mot-de-passe/oubli", "email", email);

        assertSame(ask);
        assertThat(mailbox.subjectsTo(known, 1)).containsExactly("Choisir un nouveau mot de passe");
        assertThat(mailbox.countTo(unknown)).isZero();
        assertThat(statements(ask, unknown)).isEqualTo(statements(ask, known)).isEmpty();
    }

    @Test
    void atSignUp() {
        Asking ask = email -> guest.post("/inscription", "email", email);

        assertSame(ask);
        assertThat(mailbox.subjectsTo(known, 1)).containsExactly("Vous avez déjà un compte Relance");
        assertThat(mailbox.letterTo(known)).contains("/mot-de-passe/oubli");
        assertThat(mailbox.subjectsTo(unknown, 1)).containsExactly("Créer votre compte Relance");
        assertThat(statements(ask, unknown))
                .isEqualTo(statements(ask, known))
                .noneMatch(sql -> sql.contains("one_time_link") || sql.contains("where a1_0.email_normalised"));
    }

    @Test
    void whereAnotherAddressIsAskedFor() {
        SignedInPerson alex = people.newPerson("Alex", "Martin");
        guest.post("/connexion", "email", alex.email(), "password", SignedInPeople.PASSWORD);
        guest.get("/profil");
        Asking ask = email -> guest.post("/profil/securite/adresse", "email", email);

        assertSame(ask);
        assertThat(mailbox.subjectsTo(known, 1)).containsExactly("Vous avez déjà un compte Relance");
        assertThat(mailbox.subjectsTo(unknown, 1)).containsExactly("Confirmer votre nouvelle adresse");
        assertThat(statements(ask, unknown)).isEqualTo(statements(ask, known));
    }

    private void assertSame(Asking ask) {
        Answers toKnown = Answers.of(ask.about(known)).without(known);
        Answers toUnknown = Answers.of(ask.about(unknown)).without(unknown);

        assertThat(toUnknown).isEqualTo(toKnown);
    }

    private static List<String> statements(Asking ask, String email) {
        return SqlStatements.here(() -> ask.about(email));
    }

    /** Something that is asked about an address. */
    private interface Asking {

        MvcTestResult about(String email);
    }
}
