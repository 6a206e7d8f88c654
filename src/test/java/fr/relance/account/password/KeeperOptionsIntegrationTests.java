package fr.relance.account.password;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relance.account.Accounts;
import fr.relance.account.MailAuthor;
import fr.relance.account.SiteAddress;
import fr.relance.account.letter.AccountMail;
import fr.relance.account.letter.AskedLetters;
import fr.relance.account.letter.Links;
import fr.relance.account.limit.Attempts;
import fr.relance.account.signin.Device;
import fr.relance.account.signin.Devices;
import fr.relance.kernel.OwnerId;
import fr.relance.support.IntegrationTest;
import fr.relance.support.SignedInPeople;
import fr.relance.support.SignedInPerson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.context.MessageSource;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.transaction.annotation.Transactional;

/** What the start of the application answers to who runs it, where no mail is sent. */
@IntegrationTest
@Transactional
class KeeperOptionsIntegrationTests {

    @Autowired
    private Accounts accounts;

    @Autowired
    private AccountPasswords passwords;

    @Autowired
    private Links links;

    @Autowired
    private Devices devices;

    @Autowired
    private MessageSource messages;

    @Autowired
    private SiteAddress site;

    @Autowired
    private Attempts attempts;

    @Autowired
    private SignedInPeople people;

    private OwnerId keeper;
    private AccountMail none;

    @BeforeEach
    void somebodySignsUp() {
        none = new AccountMail(
                new StaticListableBeanFactory().getBeanProvider(JavaMailSender.class),
                messages,
                site,
                new MailAuthor(null));
        keeper = people.newPerson().owner();
    }

    @Test
    void whoRunsTheApplicationGetsALinkOrAnHonestAnswer() {
        PasswordResets resets = resets();
        KeeperOptions start = new KeeperOptions(resets, accounts, devices);
        String address = accounts.candidate(keeper).email();

        String answer = start.reset(address);

        assertThat(resets.canBeSent()).isFalse();
        assertThat(answer).contains("http://localhost", "/mot-de-passe/");
        assertThat(resets.whose(answer.substring(answer.lastIndexOf('/') + 1))).isPresent();
        assertThat(start.reset("personne@exemple.fr"))
                .startsWith("Aucun compte")
                .endsWith("personne@exemple.fr");
    }

    @Test
    void whoRunsTheApplicationSignsAnAccountOutEverywhere() {
        KeeperOptions start = new KeeperOptions(resets(), accounts, devices);
        SignedInPerson other = people.newPerson();
        Device own = devices.add(keeper.value(), "Firefox");
        Device others = devices.add(other.owner().value(), "Firefox");

        String answer = start.signOut(accounts.candidate(keeper).email());

        assertThat(answer).startsWith("Tous les appareils sont déconnectés");
        assertThat(devices.find(own.id())).isEmpty();
        assertThat(devices.find(others.id())).isPresent();
        assertThat(start.signOut("personne@exemple.fr")).startsWith("Aucun compte");
    }

    private PasswordResets resets() {
        return new PasswordResets(accounts, passwords, links, none, new AskedLetters(accounts, links, none, attempts));
    }
}
