package fr.relance.sending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody gets into the network of this machine by the name of a mail server. */
class PublicSocketTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.255.255.254",
                "0.0.0.0",
                "0.1.2.3",
                "10.0.0.1",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "100.127.255.254",
                "192.0.0.8",
                "198.18.0.1",
                "198.19.255.255",
                "224.0.0.1",
                "240.0.0.1",
                "255.255.255.255",
                "::1",
                "::",
                "fe80::1",
                "fc00::1",
                "fd12:3456::1",
                "ff02::1",
                "::ffff:127.0.0.1",
                "::ffff:10.0.0.1",
                "64:ff9b::7f00:1",
                "2002:7f00:1::1",
                "2001::1"
            })
    void addressesOfOnesOwnNetworkAreNotPublic(String address) throws IOException {
        assertThat(PublicSocket.isPublic(InetAddress.getByName(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "64.233.166.108",
                "193.252.22.86",
                "100.63.255.255",
                "100.128.0.1",
                "172.15.0.1",
                "172.32.0.1",
                "198.17.0.1",
                "198.20.0.1",
                "223.255.255.254",
                "2a00:1450:400c:c00::6c",
                "2001:4860:4860::8888"
            })
    void serversOfProvidersAre(String address) throws IOException {
        assertThat(PublicSocket.isPublic(InetAddress.getByName(address))).isTrue();
    }

    @Test
    void nothingIsSentToAServerOfOnesOwn() throws IOException {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                PublicSocket socket = new PublicSocket(Duration.ofMinutes(1))) {
            assertThatExceptionOfType(PublicSocket.NotPublic.class)
                    .isThrownBy(() -> socket.connect(server.getLocalSocketAddress(), 1000));
            assertThat(socket.isConnected()).isFalse();
        }
    }

    @Test
    void otherPortsThanThoseOfMailAreClosed() throws IOException {
        InetAddress somewhere = InetAddress.getByName("193.252.22.86");
        try (PublicSocket socket = new PublicSocket(Duration.ofMinutes(1))) {
            for (int port : new int[] {22, 25, 80, 443, 5432, 8080}) {
                assertThatExceptionOfType(PublicSocket.NotPublic.class)
                        .isThrownBy(() -> socket.connect(new InetSocketAddress(somewhere, port), 1000));
            }
        }
    }
}
