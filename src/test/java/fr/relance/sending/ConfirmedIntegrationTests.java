package fr.relance.sending;

import static fr.relance.support.Recordings.promisedBy;
import static org.assertj.core.api.Assertions.assertThat;

import fr.relance.account.Accounts;
import fr.relance.account.EditProfile;
import fr.relance.composer.Composer;
import fr.relance.followup.DepartureState;
import fr.relance.followup.FollowUpState;
import fr.relance.followup.MoveFollowUp;
import fr.relance.interview.InterviewDetails;
import fr.relance.interview.Interviews;
import fr.relance.jobapplication.ContactView;
import fr.relance.jobapplication.JobApplications;
import fr.relance.jobapplication.PersonDetails;
import fr.relance.planning.HalfDay;
import fr.relance.support.IntegrationTest;
import fr.relance.support.Recordings;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Base64;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A mail leaves only while the page on which it was confirmed would show the same. */
@IntegrationTest
@SuppressWarnings("NullAway.Init")
class ConfirmedIntegrationTests extends SendingScene {

    private static final LocalDateTime AFTERNOON = SLOT.plusDays(1).withHour(14);

    @Autowired
    private Interviews interviews;

    @Autowired
    private JobApplications jobApplications;

    @Autowired
    private Accounts profiles;

    @Autowired
    private Composer composer;

    @BeforeEach
    void theAccountIsKnown() {
        entrustAccount(PASSWORD);
    }

    @Test
    void anInterviewThatIsPostponedHoldsItBackAtASlotChosenByHand() {
        entrustForTheAfternoon();
        edit(Recordings.details(LocalDateTime.of(2026, 3, 10, 10, 0), recorded.metWith(), Recordings.VAGUE));

        assertHeldBack(AFTERNOON);
    }

    @Test
    void aPromiseHoldsItBackAtASlotChosenByHand() {
        entrustForTheAfternoon();
        edit(Recordings.details(recorded.details().at(), recorded.metWith(), promisedBy(LocalDate.of(2026, 3, 20))));

        assertHeldBack(AFTERNOON);
    }

    @Test
    void aPromiseHoldsBackWhatWasAboutToLeave() {
        send("maintenant");
        edit(Recordings.details(recorded.details().at(), recorded.metWith(), promisedBy(LocalDate.of(2026, 3, 20))));

        assertHeldBack(SLOT.minusDays(7).withHour(12).withMinute(1));
    }

    @Test
    void anotherAddressOfTheRecruiterHoldsItBack() {
        send("creneau");
        ContactView durand = jobApplications
                .get(camille.owner(), recorded.jobApplication())
                .people()
                .get(0);
        PersonDetails person = durand.person();
        jobApplications.editPerson(
                camille.owner(),
                durand.id(),
                durand.version(),
                new PersonDetails(
                        person.civility(),
                        person.firstName(),
                        person.lastName(),
                        person.role(),
                        "c.durand@grandhotel.example",
                        null,
                        null,
                        null));

        lookAt(SLOT);

        assertThat(departure().state()).isEqualTo(DepartureState.FAILED);
        assertThat(arrived()).isEmpty();
    }

    @Test
    void anotherNameBelowItHoldsItBack() {
        send("creneau");
        profile("Camille", "Europe/Paris");

        lookAt(SLOT);

        assertThat(departure().obstacle()).isEqualTo("Obstacle.CHANGED");
        assertThat(arrived()).isEmpty();
    }

    @Test
    void anotherZoneHoldsItBackAndThePageSaysSo() {
        send("creneau");
        profile("Roux", "Indian/Reunion");

        assertThat(camille.get(address).text()).contains("La relance a changé : ce message ne partira pas");
        lookAt(SLOT);

        assertThat(arrived()).isEmpty();
    }

    @Test
    void anotherAddressOfOnesOwnHoldsItBackAtOnce() {
        send("creneau");
        server.setUser("autre@exemple.fr", "autre@exemple.fr", PASSWORD);
        camille.send(account(PASSWORD, port()).type("address", "autre@exemple.fr"));

        assertThat(camille.get(address).text()).contains("votre adresse d’envoi a changé");
        lookAt(SLOT);

        assertThat(arrived()).isEmpty();
    }

    @Test
    void whatDidNotChangeLeaves() {
        entrustForTheAfternoon();

        lookAt(AFTERNOON);

        assertThat(arrived()).hasSize(2);
        assertThat(state()).isEqualTo(FollowUpState.DONE);
    }

    @Test
    void itsRelanceIsDoneHoweverTheProcessEndsThatSentIt() {
        send("creneau");
        clock.setTo(SLOT);
        DepartureRow row = claimed();
        rows.end(row, DepartureState.LEFT, null, clock.instant());
        assertThat(state()).isEqualTo(FollowUpState.PENDING);

        lookAt(SLOT.plusMinutes(1));

        assertThat(state()).isEqualTo(FollowUpState.DONE);
        camille.send(camille.get(address).form(address + "/rouvrir"));
        lookAt(SLOT.plusMinutes(2));
        assertThat(state()).as("only once").isEqualTo(FollowUpState.PENDING);
    }

    @Test
    void withoutItsKeyItsOwnerIsTold() {
        send("creneau");
        SendingProperties none = new SendingProperties(null, true, true);
        SecretBox box = new SecretBox(none);
        SenderAccounts closed = new SenderAccounts(
                box, jdbc, rows, transaction, conversations, new AccountChecks(conversations, none), clock);
        OwnMailCarrier carrier = new OwnMailCarrier(box, rows, candidateClock);
        clock.setTo(SLOT);

        new Dispatch(
                        new MailQueue(jdbc, transaction, clock),
                        rows,
                        new Handover(closed, conversations, composer, candidateClock),
                        followUps,
                        clock)
                .once();

        assertThat(arrived()).isEmpty();
        assertThat(carrier.departures(camille.owner(), Set.of(relance.id())).values())
                .extracting(each -> each.obstacle())
                .containsExactly("Obstacle.NO_ACCOUNT");
    }

    @Test
    void aPasswordOpensForNoOtherServer() {
        String key = Base64.getEncoder().encodeToString(new byte[32]);
        SecretBox box = new SecretBox(new SendingProperties(key, true, true));
        SenderAccount own =
                new SenderAccount("a@b.fr", new MailServer("smtp.b.fr", 465, MailServer.Encryption.TLS), "a", true);
        SenderAccount evil =
                new SenderAccount("a@b.fr", new MailServer("evil.fr", 465, MailServer.Encryption.TLS), "a", true);
        String sealed = box.seal(own.place(camille.owner()), PASSWORD);

        assertThat(box.open(own.place(camille.owner()), sealed)).contains(PASSWORD);
        assertThat(box.open(evil.place(camille.owner()), sealed)).isEmpty();
    }

    private void entrustForTheAfternoon() {
        followUps.move(
                camille.owner(),
                relance.id(),
                relance.status().version(),
                new MoveFollowUp(AFTERNOON.toLocalDate(), HalfDay.AFTERNOON, false));
        assertThat(camille.follow(send("creneau")).text()).contains("Ce message part le mercredi 11 mars à 14 h");
    }

    private void edit(InterviewDetails details) {
        long version = interviews.get(camille.owner(), recorded.interview()).version();
        interviews.edit(camille.owner(), recorded.interview(), version, details);
    }

    private void profile(String lastName, String zone) {
        var person = profiles.candidate(camille.owner());
        profiles.edit(
                camille.owner(),
                new EditProfile(
                        "Camille",
                        lastName,
                        null,
                        person.gender(),
                        person.region(),
                        ZoneId.of(zone),
                        profiles.profile(camille.owner()).version()));
    }

    private void assertHeldBack(LocalDateTime moment) {
        assertThat(camille.get(address).text()).contains("La relance a changé : ce message ne partira pas");
        lookAt(moment);
        assertThat(arrived()).isEmpty();
        assertThat(departure().state()).isEqualTo(DepartureState.FAILED);
        assertThat(state()).isEqualTo(FollowUpState.PENDING);
    }
}
