package fr.relance.reminder;

import static fr.relance.support.Recordings.VAGUE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.relance.account.Accounts;
import fr.relance.account.CandidateClock;
import fr.relance.account.MailAuthor;
import fr.relance.account.Outside;
import fr.relance.account.SiteAddress;
import fr.relance.kernel.NotAllowed;
import fr.relance.kernel.NotFound;
import fr.relance.support.IntegrationTest;
import fr.relance.support.PushReceiver;
import fr.relance.support.Recordings;
import fr.relance.support.SignedInPerson;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What reaches a push service over HTTP, what a browser reads in it, and what becomes of it when the service says no. */
@IntegrationTest
@SuppressWarnings("NullAway.Init")
class PushIntegrationTests extends ReminderScene {

    private static final Wishes DIGEST_ON_DEVICES = new Wishes(true, 8, false, false, false, false);

    @Autowired
    private List<Letter.Writer> writers;

    @Autowired
    private Recipients recipients;

    @Autowired
    private CandidateClock candidateClock;

    @Autowired
    private Accounts accounts;

    private final PushReceiver telephone = new PushReceiver();
    private PushService service;
    private PushDevices devices;
    private ReminderRun pushing;

    @BeforeEach
    void aServiceIsThere() throws IOException {
        service = new PushService();
        PushProperties properties = new PushProperties(
                true, null, null, Path.of("target/push"), null, List.of(service.base(), "fcm.googleapis.com"));
        PushProperties services = properties;
        PushKeys keys = new PushKeys(properties);
        devices = new PushDevices(jdbc, services, keys, clock);
        PushContact contact = new PushContact(
                properties, new SiteAddress(URI.create("https://relance.example.org")), new MailAuthor(null), accounts);
        PushCalls calls = new PushCalls(services, Outside.of(Stream::empty), clock);
        Couriers couriers =
                new Couriers(List.of(mailThrough(away()), new PushCourier(properties, devices, calls, keys, contact)));
        pushing = new ReminderRun(recipients, schedule, departures, writers, outbox, couriers, candidateClock);
    }

    @AfterEach
    void theServiceGoes() {
        service.close();
    }

    @Test
    void aNotificationIsSealedSignedAndSaysWhatWaits() throws Exception {
        waiting("/telephone");

        pushAt(0);
        pushAt(1);

        assertThat(service.arrived()).hasSize(1);
        PushService.Arrived one = service.arrived().get(0);
        assertThat(telephone.open(one.body()))
                .contains("\"title\":\"À faire aujourd’hui", "Le Grand Hôtel", "\"url\":\"/\"", "\"tag\":\"digest\"");
        assertThat(telephone.claims(one.headers().getOrDefault("authorization", "")))
                .contains(
                        "\"alg\":\"ES256\"",
                        "\"aud\":\"" + service.base() + "\"",
                        "\"sub\":\"https://relance.example.org/\"");
        assertThat(one.headers())
                .containsEntry("content-encoding", "aes128gcm")
                .containsEntry("ttl", String.valueOf(16 * 3600))
                .containsEntry("topic", "digest")
                .containsEntry("urgency", "normal");
    }

    @Test
    void whoWantsToBeDiscreetIsNamedNobody() throws Exception {
        record("Le Grand Hôtel", Recordings.TUESDAY, VAGUE);
        asks(new Wishes(true, 8, false, false, true, false));
        add("/telephone");

        pushAt(0);

        assertThat(telephone.open(service.arrived().get(0).body()))
                .contains("Votre journée")
                .doesNotContain("Hôtel", "Durand");
    }

    @Test
    void aMailServerThatIsAwayHoldsNoNotificationBack() {
        record("Le Grand Hôtel", Recordings.TUESDAY, VAGUE);
        asks(new Wishes(true, 8, false, false, false, true));
        add("/telephone");

        pushAt(0);

        assertThat(service.arrived()).hasSize(1);
        roundAt(TEN_MARCH.plusMinutes(2));
        assertThat(mails()).hasSize(1);
    }

    @Test
    void mailsComeBackWhenNoDeviceIsLeft() {
        waiting("/gone");
        service.answer("/gone", 410);

        pushAt(0);
        roundAt(TEN_MARCH.plusMinutes(2));

        assertThat(mails()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {404, 410})
    void aDeviceThatIsGoneIsToldOfAndCalledNoMore(int answer) {
        waiting("/gone");
        add("/telephone");
        service.answer("/gone", answer);

        pushAt(0);

        assertThat(service.paths()).containsExactlyInAnyOrder("/gone", "/telephone");
        assertThat(devices.of(camille.owner()))
                .extracting(PushDevices.PushDevice::gone)
                .containsExactlyInAnyOrder(true, false);
        assertThat(devices.targets(camille.owner()).get(0).endpoint()).endsWith("/telephone");
        add("/anew");
        assertThat(devices.of(camille.owner()))
                .extracting(PushDevices.PushDevice::gone)
                .containsExactly(false, false);
    }

    @ParameterizedTest
    @ValueSource(ints = {429, 500, 503, 301, 401, 403})
    void aServiceThatCannotNowIsAskedAgainAndFollowedNowhere(int answer) {
        waiting("/telephone");
        service.answer("/telephone", answer);

        pushAt(0);
        pushAt(0);
        assertThat(service.paths()).containsExactly("/telephone");
        service.recover();
        pushAt(1);
        pushAt(7);

        assertThat(service.paths()).containsExactly("/telephone", "/telephone");
        assertThat(devices.of(camille.owner())).hasSize(1);
    }

    @Test
    void oneDeviceThatTookItIsEnough() {
        waiting("/telephone");
        add("/away");
        service.answer("/away", 500);

        pushAt(0);
        pushAt(5);

        assertThat(service.paths()).containsExactlyInAnyOrder("/telephone", "/away");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://fcm.googleapis.com/x",
                "https://fcm.googleapis.com.evil.example/x",
                "https://evil.example/x",
                "https://127.0.0.1/x",
                "https://user@fcm.googleapis.com/x",
                "https://fcm.googleapis.com:8443/x",
                "https://169.254.169.254/latest",
                "file:///etc/passwd",
                "pas une adresse"
            })
    void nothingIsSentToAnybodyElse(String endpoint) {
        assertThatExceptionOfType(NotAllowed.class)
                .isThrownBy(
                        () -> devices.add(camille.owner(), camille.device(), target(endpoint), "Chrome sur Android"));
    }

    @Test
    void keysThatSealNothingAreRefused() {
        String endpoint = service.base() + "/x";
        List.of(
                        new PushDevices.PushTarget(endpoint, "AAAA", telephone.auth()),
                        new PushDevices.PushTarget(endpoint, telephone.p256dh(), "é"))
                .forEach(target -> assertThatExceptionOfType(NotAllowed.class)
                        .isThrownBy(() -> devices.add(camille.owner(), camille.device(), target, "Chrome")));
    }

    @Test
    void aBrowserShowsTheRemindersOfWhoAskedLastAlone() {
        add("/telephone");
        SignedInPerson nadia = people.newPerson();
        devices.add(nadia.owner(), nadia.device(), target(service.base() + "/telephone"), "Chrome");

        assertThat(devices.of(camille.owner())).isEmpty();
    }

    @Test
    void aDeviceThatIsSignedOutShowsNothingAnyMore() {
        waiting("/telephone");
        jdbc.sql("delete from device where id = ?").param(camille.device()).update();

        pushAt(0);

        assertThat(service.arrived()).isEmpty();
    }

    @Test
    void aBrowserWhosePlaceChangesStaysUnlessItWasTakenAwayMeanwhile() {
        add("/before");
        move("/before", "/after");
        assertThat(devices.targets(camille.owner()))
                .extracting(PushDevices.PushTarget::endpoint)
                .containsExactly(service.base() + "/after");
        devices.remove(camille.owner(), devices.of(camille.owner()).get(0).id());

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> move("/after", "/later"));
        assertThat(devices.of(camille.owner())).isEmpty();
    }

    private void move(String before, String path) {
        devices.move(
                camille.owner(), camille.device(), service.base() + before, target(service.base() + path), "Chrome");
    }

    @Test
    void tenDevicesAreEnough() {
        for (int i = 0; i < 10; i++) {
            add("/" + i);
        }
        add("/9");
        assertThatExceptionOfType(NotAllowed.class).isThrownBy(() -> add("/10"));
    }

    private void waiting(String path) {
        record("Le Grand Hôtel", Recordings.TUESDAY, VAGUE);
        asks(DIGEST_ON_DEVICES);
        add(path);
    }

    private void add(String path) {
        devices.add(camille.owner(), camille.device(), target(service.base() + path), "Chrome sur Android");
    }

    private PushDevices.PushTarget target(String endpoint) {
        return new PushDevices.PushTarget(endpoint, telephone.p256dh(), telephone.auth());
    }

    private void pushAt(int minutes) {
        clock.setTo(TEN_MARCH.plusMinutes(minutes));
        pushing.once();
    }
}
