package fr.relance.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.relance.kernel.Gender;
import fr.relance.kernel.NotFound;
import fr.relance.kernel.OwnerId;
import fr.relance.kernel.StaleVersion;
import fr.relance.planning.Region;
import fr.relance.support.IntegrationTest;
import fr.relance.support.SignedInPeople;
import fr.relance.support.SignedInPerson;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@IntegrationTest
@RecordApplicationEvents
class AccountsIntegrationTests {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @Autowired
    private Accounts accounts;

    @Autowired
    private SignedInPeople people;

    @Autowired
    private ApplicationEvents events;

    @Test
    void aNewPersonStartsInMetropolitanFrance() {
        SignedInPerson camille = people.newPerson("Camille", "Roux");

        assertThat(accounts.candidate(camille.owner()))
                .isEqualTo(new Candidate(
                        "Camille", "Roux", camille.email(), null, Gender.UNSAID, Region.METROPOLE, PARIS));
    }

    @Test
    void anAddressHasOneAccountHoweverItIsTyped() {
        String email = people.newPerson().email();

        assertThatExceptionOfType(EmailTaken.class)
                .isThrownBy(() -> accounts.signUp(signUp("  " + email.toUpperCase(Locale.ROOT) + " ")));
    }

    @Test
    void ofTwoSimultaneousSignUpsOneIsToldThatTheAddressIsTaken() throws Exception {
        SignUp command = signUp("course-" + UUID.randomUUID() + "@exemple.fr");
        CountDownLatch start = new CountDownLatch(1);
        Callable<String> attempt = () -> {
            start.await();
            try {
                accounts.signUp(command);
                return "in";
            } catch (EmailTaken e) {
                return "taken";
            }
        };
        ExecutorService threads = Executors.newFixedThreadPool(4);
        List<Future<String>> attempts =
                Stream.generate(() -> threads.submit(attempt)).limit(4).toList();
        start.countDown();

        assertThat(attempts).extracting(Future::get).containsExactlyInAnyOrder("in", "taken", "taken", "taken");
        threads.shutdown();
    }

    @Test
    void anotherRegionOrZoneAsksForNewPlans() {
        OwnerId owner = people.newPerson().owner();

        accounts.edit(owner, edit(Region.ALSACE_MOSELLE, PARIS, 0));
        accounts.edit(owner, edit(Region.ALSACE_MOSELLE, ZoneId.of("Indian/Reunion"), 1));

        assertThat(events.stream(PreferencesChanged.class))
                .containsExactly(new PreferencesChanged(owner), new PreferencesChanged(owner));
        assertThat(accounts.candidate(owner).zone()).isEqualTo(ZoneId.of("Indian/Reunion"));
    }

    @Test
    void anotherNameAsksForNoNewPlan() {
        OwnerId owner = people.newPerson().owner();

        accounts.edit(owner, edit(Region.METROPOLE, PARIS, 0));

        assertThat(events.stream(PreferencesChanged.class)).isEmpty();
        assertThat(accounts.candidate(owner).firstName()).isEqualTo("Dominique");
    }

    @Test
    void aProfileReadBeforeAnotherChangeIsStale() {
        OwnerId owner = people.newPerson().owner();
        accounts.edit(owner, edit(Region.METROPOLE, PARIS, 0));

        assertThatExceptionOfType(StaleVersion.class)
                .isThrownBy(() -> accounts.edit(owner, edit(Region.ALSACE_MOSELLE, PARIS, 0)));
        assertThat(accounts.candidate(owner).region()).isEqualTo(Region.METROPOLE);
    }

    @Test
    void nobodyIsFoundUnderAnUnknownId() {
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> accounts.candidate(OwnerId.random()));
    }

    @Test
    void theCommandKeepsThePasswordOutOfLogs() {
        assertThat(signUp("x@exemple.fr").toString()).doesNotContain(SignedInPeople.PASSWORD);
    }

    private static SignUp signUp(String email) {
        return new SignUp("Camille", "Roux", email, SignedInPeople.PASSWORD, null, Gender.UNSAID);
    }

    private static EditProfile edit(Region region, ZoneId zone, long version) {
        return new EditProfile("Dominique", "Roux", "06 12 34 56 78", Gender.FEMININE, region, zone, version);
    }
}
