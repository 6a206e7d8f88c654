package fr.relance.sending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.relance.account.Outside;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody gets into the network of this machine by the name of a mail server. */
class MailPlacesTests {

    private static final String OWN = "93.184.215.14";
    private static final Outside OUTSIDE = Outside.of(() -> Stream.of(address(OWN)));

    private final MailPlaces careful = places(false);

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "10.0.0.1", "192.0.2.1", "203.0.113.9", OWN, "::1", "2001:db8::1", "fd00::1"})
    void networksOfOnesOwnAndOfTestsAreClosed(String host) {
        assertThat(allowed(careful, MailServer.Encryption.TLS).test(new InetSocketAddress(address(host), 465)))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"64.233.166.108", "193.252.22.86", "2a00:1450:400c:c00::6c"})
    void serversOfProvidersAreNot(String host) {
        for (int port : new int[] {465, 587}) {
            assertThat(allowed(careful, MailServer.Encryption.TLS).test(new InetSocketAddress(address(host), port)))
                    .isTrue();
            assertThat(allowed(careful, MailServer.Encryption.NONE).test(new InetSocketAddress(address(host), port)))
                    .isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {22, 25, 80, 443, 5432, 8080})
    void otherPortsThanThoseOfMailAreClosed(int port) {
        assertThat(allowed(careful, MailServer.Encryption.TLS)
                        .test(new InetSocketAddress(address("193.252.22.86"), port)))
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource(MailServer.Encryption.class)
    void whereTheConfigurationTrustsEverybodyOneMayAskAnywhereButNothingTravelsUnencrypted(
            MailServer.Encryption encryption) {
        Predicate<InetSocketAddress> allowed = allowed(places(true), encryption);

        assertThat(allowed.test(new InetSocketAddress(address("127.0.0.1"), 2525)))
                .isTrue();
        assertThat(allowed.test(new InetSocketAddress(address("10.0.0.1"), 2525)))
                .isEqualTo(encryption != MailServer.Encryption.NONE);
    }

    @Test
    void nothingIsSentToAServerOfOnesOwn() throws IOException {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                BoundedSocket socket = socket()) {
            assertThatExceptionOfType(BoundedSocket.Elsewhere.class)
                    .isThrownBy(() -> socket.connect(server.getLocalSocketAddress(), 1000));
            assertThat(socket.isConnected()).isFalse();
        }
    }

    /** A proxy would look it up, and connect to whatever it finds. */
    @Test
    void aNameThatWasNotLookedUpIsNone() throws IOException {
        try (BoundedSocket socket = socket()) {
            assertThatExceptionOfType(UnknownHostException.class)
                    .isThrownBy(() -> socket.connect(InetSocketAddress.createUnresolved("smtp.exemple.fr", 465), 1000));
        }
    }

    private BoundedSocket socket() {
        return new BoundedSocket(
                new BoundedSocket.Deadline(Duration.ofMinutes(1)),
                allowed(careful, MailServer.Encryption.TLS),
                () -> {});
    }

    private static Predicate<InetSocketAddress> allowed(MailPlaces places, MailServer.Encryption encryption) {
        return places.of(new MailServer("smtp.exemple.fr", 465, encryption));
    }

    private static MailPlaces places(boolean localServers) {
        return new MailPlaces(new SendingProperties(null, true, localServers), OUTSIDE);
    }

    private static InetAddress address(String literal) {
        try {
            return InetAddress.getByName(literal);
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException(literal, e);
        }
    }
}
