package fr.relance.account;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relance.account.limit.SignInLimit;
import fr.relance.kernel.Gender;
import fr.relance.kernel.OwnerId;
import fr.relance.support.IntegrationTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Accounts that were opened while another spelling was kept. */
@IntegrationTest
@Transactional
class SpellingsOfOldIntegrationTests {

    @Autowired
    private Accounts accounts;

    @Autowired
    private SpellingsOfOld spellings;

    @Autowired
    private JdbcClient jdbc;

    private final String rest = "-" + UUID.randomUUID() + "@exemple.fr";

    @Test
    void theyAreFoundInEverySpellingAfterTheNextStart() {
        OwnerId fiona = of("\ufb01ona" + rest);

        assertThat(accounts.withEmail("FIONA" + rest)).isEmpty();
        spellings.afterSingletonsInstantiated();

        assertThat(accounts.withEmail("FIONA" + rest)).contains(fiona);
        assertThat(accounts.withEmail("\ufb01ona" + rest)).contains(fiona);
        assertThat(jdbc.sql("select email from account where id = ?")
                        .param(fiona.value())
                        .query(String.class)
                        .single())
                .isEqualTo("\ufb01ona" + rest);
    }

    @Test
    void twoThatWouldBecomeOneStayTwoAndBothAreFound() {
        OwnerId weiss = of("weiss" + rest);
        OwnerId sharp = of("wei\u00df" + rest);

        spellings.afterSingletonsInstantiated();
        spellings.afterSingletonsInstantiated();

        assertThat(accounts.withEmail("WEISS" + rest)).contains(weiss);
        assertThat(accounts.withEmail("Wei\u00df" + rest)).contains(sharp);
        assertThat(SignInLimit.account("wei\u00df" + rest)).isEqualTo(SignInLimit.account("weiss" + rest));
    }

    @Test
    void aDomainThatWasTypedAsNameServersReadItIsFoundInLettersToo() {
        String name = "bob" + UUID.randomUUID();
        OwnerId bob = of(name + "@xn--socit-esab.fr");

        spellings.afterSingletonsInstantiated();

        assertThat(accounts.withEmail(name + "@société.fr")).contains(bob);
        assertThat(accounts.withEmail(name + "@XN--socit-esab.fr")).contains(bob);
    }

    @Test
    void twoOfOneDomainStayTwoAndBothAreFound() {
        String name = "bob" + UUID.randomUUID();
        OwnerId encoded = of(name + "@xn--socit-esab.fr");
        OwnerId letters = of(name + "@société.fr");

        spellings.afterSingletonsInstantiated();

        assertThat(accounts.withEmail(name + "@xn--socit-esab.fr")).contains(encoded);
        assertThat(accounts.withEmail(name + "@société.fr")).contains(letters);
    }

    @Test
    void aSpellingThatGrowsTooLongStaysAsItIs() {
        OwnerId long1 = of("\ufdfa".repeat(20) + rest);

        spellings.afterSingletonsInstantiated();

        assertThat(accounts.withEmail("\ufdfa".repeat(20) + rest)).contains(long1);
    }

    private OwnerId of(String email) {
        OwnerId owner = accounts.signUp(new SignUp(
                "Fiona", "Roux", UUID.randomUUID() + "@exemple.fr", "cinq mots au hasard ici", null, Gender.UNSAID));
        jdbc.sql("update account set email = ?, email_normalised = ? where id = ?")
                .params(email, EmailAddress.normalisedOnce(email), owner.value())
                .update();
        return owner;
    }
}
