package fr.relance.account.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.relance.account.Accounts;
import fr.relance.account.EmailTaken;
import fr.relance.account.MailAuthor;
import fr.relance.account.RegistrationClosed;
import fr.relance.account.SignUp;
import fr.relance.account.SiteAddress;
import fr.relance.account.letter.AccountMail;
import fr.relance.account.letter.AskedLetters;
import fr.relance.account.letter.EmailChanges;
import fr.relance.account.letter.Links;
import fr.relance.account.limit.Attempts;
import fr.relance.account.registration.Registration.OpenRegistrationAnalyzer;
import fr.relance.account.registration.Registration.OpenRegistrationWithoutMail;
import fr.relance.account.registration.Registration.RegistrationMode;
import fr.relance.account.registration.Registration.RegistrationProperties;
import fr.relance.kernel.Gender;
import fr.relance.kernel.NotFound;
import fr.relance.kernel.OwnerId;
import fr.relance.support.IntegrationTest;
import fr.relance.support.SignedInPeople;
import fr.relance.support.TestClock;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.transaction.annotation.Transactional;

/** The ways to an account, where no mail is sent. */
@IntegrationTest
@Transactional
class RegistrationIntegrationTests {

    private static final ObjectProvider<JavaMailSender> NO_MAIL =
            new StaticListableBeanFactory().getBeanProvider(JavaMailSender.class);

    @Autowired
    private Accounts accounts;

    @Autowired
    private Links links;

    @Autowired
    private MessageSource messages;

    @Autowired
    private SiteAddress site;

    @Autowired
    private Attempts attempts;

    @Autowired
    private SignedInPeople people;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestClock clock;

    private final String email = "invitee-" + UUID.randomUUID() + "@exemple.fr";

    private OwnerId keeper;
    private AccountMail none;

    @BeforeEach
    void somebodyKeepsTheInstallation() {
        none = new AccountMail(NO_MAIL, messages, site, new MailAuthor(null));
        keeper = people.newPerson().owner();
        jdbc.sql("update account set keeper_mark = null").update();
        jdbc.sql("update account set keeper_mark = 'KEEPER' where id = ?")
                .param(keeper.value())
                .update();
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void afterTheFirstNobodySignsUp() {
        Registration first = registration(RegistrationMode.FIRST);

        assertThat(first.isOpen()).isFalse();
        assertThat(new Invitations(first, accounts, links, site).mayInvite(keeper))
                .isFalse();
        assertThatExceptionOfType(RegistrationClosed.class).isThrownBy(() -> first.ask(email));
        assertThatExceptionOfType(RegistrationClosed.class).isThrownBy(() -> first.signUpFirst(signUp(email)));
    }

    @Test
    void whomTheKeeperInvitesSignsUpOnce() {
        Registration registration = registration(RegistrationMode.INVITATION);
        String secret = invite(registration);

        assertThat(registration.isOpen()).isFalse();
        assertThat(registration.invited(secret)).contains(email);
        assertThat(registration.signUpInvited(secret, signUp(email))).isNotNull();
        assertThat(registration.invited(secret)).isEmpty();
        assertThatExceptionOfType(RegistrationClosed.class)
                .isThrownBy(() -> registration.signUpInvited(secret, signUp("autre-" + email)));
    }

    @Test
    void anInvitationIsForItsAddressAlone() {
        Registration registration = registration(RegistrationMode.INVITATION);
        String secret = invite(registration);

        assertThatExceptionOfType(RegistrationClosed.class)
                .isThrownBy(() -> registration.signUpInvited(secret, signUp("autre-" + email)));
    }

    @Test
    void anInvitationServesForAWeekAndIsToldToBeOverThen() {
        Registration registration = registration(RegistrationMode.INVITATION);
        String secret = invite(registration);
        clock.setTo(LocalDateTime.of(2026, 3, 10, 11, 59));
        assertThat(registration.invited(secret)).isPresent();
        clock.setTo(LocalDateTime.of(2026, 3, 10, 12, 0));

        assertThat(registration.invited(secret)).isEmpty();
        assertThat(invitations(registration).list(keeper)).singleElement().satisfies(line -> {
            assertThat(line.email()).isEqualTo(email);
            assertThat(line.over()).isTrue();
        });
    }

    @Test
    void anInvitationCanBeTakenBackByWhoMadeIt() {
        Registration registration = registration(RegistrationMode.INVITATION);
        Invitations invitations = invitations(registration);
        String secret = invite(registration);
        UUID id = invitations.list(keeper).get(0).id();

        assertThat(invitations.takeBack(keeper, UUID.randomUUID())).isFalse();
        assertThat(invitations.takeBack(keeper, id)).isTrue();
        assertThat(registration.invited(secret)).isEmpty();
    }

    @Test
    void aSecondInvitationForAnAddressReplacesTheFirst() {
        Registration registration = registration(RegistrationMode.INVITATION);
        String first = invite(registration);
        String second = invite(registration);

        assertThat(registration.invited(first)).isEmpty();
        assertThat(registration.invited(second)).contains(email);
        assertThat(invitations(registration).list(keeper)).hasSize(1);
    }

    @Test
    void nobodyElseInvites() {
        Invitations invitations = invitations(registration(RegistrationMode.INVITATION));
        OwnerId other = people.newPerson().owner();

        assertThat(invitations.mayInvite(other)).isFalse();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> invitations.invite(other, email));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> invitations.list(other));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> invitations.takeBack(other, UUID.randomUUID()));
    }

    @Test
    void invitationsDoNotServeWhereOnlyTheFirstMaySignUp() {
        String secret = invite(registration(RegistrationMode.INVITATION));

        assertThat(registration(RegistrationMode.FIRST).invited(secret)).isEmpty();
    }

    @Test
    void registrationOpenToAllNeedsMail() {
        assertThatExceptionOfType(OpenRegistrationWithoutMail.class)
                .isThrownBy(() -> registration(RegistrationMode.OPEN))
                .satisfies(e -> assertThat(
                                new OpenRegistrationAnalyzer().analyze(e, e).getDescription())
                        .contains("demande un serveur de courrier", "needs a mail server"));
    }

    @Test
    void withoutMailAnAddressIsTakenOverAtOnceUnlessItIsTaken() {
        EmailChanges changes = new EmailChanges(accounts, links, none, letters());

        assertThat(changes.ask(keeper, email)).isFalse();
        assertThat(accounts.candidate(keeper).email()).isEqualTo(email);
        assertThatExceptionOfType(EmailTaken.class)
                .isThrownBy(() -> changes.ask(people.newPerson().owner(), email.toUpperCase(Locale.ROOT)));
    }

    /** Hashing takes long enough for somebody else to come after it was asked whether there is anybody. */
    @Test
    void whoWasFirstIsDecidedByTheDatabase() {
        SignUp late = new SignUp("Sam", "Petit", email, SignedInPeople.PASSWORD, null, Gender.UNSAID);

        assertThatExceptionOfType(RegistrationClosed.class).isThrownBy(() -> accounts.signUpFirst(late));
    }

    @Test
    void afterTheKeeperLeftTheOldestAccountKeepsTheInstallation() {
        OwnerId oldest = people.newPerson().owner();
        jdbc.sql("update account set keeper_mark = null").update();
        jdbc.sql("update account set created_at = timestamp '2001-01-01 00:00:00' where id = ?")
                .param(oldest.value())
                .update();

        assertThat(accounts.isKeeper(oldest)).isTrue();
        assertThat(accounts.isKeeper(keeper)).isFalse();
    }

    private String invite(Registration registration) {
        String link = invitations(registration).invite(keeper, email);
        return link.substring(link.lastIndexOf('/') + 1);
    }

    private Invitations invitations(Registration registration) {
        return new Invitations(registration, accounts, links, site);
    }

    private Registration registration(RegistrationMode mode) {
        return new Registration(new RegistrationProperties(mode), accounts, links, none, letters());
    }

    private static SignUp signUp(String address) {
        return new SignUp("Alix", "Petit", address, SignedInPeople.PASSWORD, null, Gender.UNSAID);
    }

    private AskedLetters letters() {
        return new AskedLetters(accounts, links, none, attempts);
    }
}
