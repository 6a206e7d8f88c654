package fr.relance.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IpAddressTests {

    @ParameterizedTest
    @CsvSource({
        "192.0.2.1, 192.0.2.1",
        "0.0.0.0, 0.0.0.0",
        "::1, 0:0:0:0:0:0:0:1",
        "2001:DB8::5, 2001:db8:0:0:0:0:0:5",
        "fe80::1%eth0, fe80:0:0:0:0:0:0:1",
        "::ffff:192.0.2.1, 192.0.2.1"
    })
    void anAddressIsRead(String written, String address) {
        assertThat(IpAddress.of(written).map(InetAddress::getHostAddress)).contains(address);
        assertThat(IpAddress.withOrWithoutPort(written).map(InetAddress::getHostAddress))
                .contains(address);
    }

    @ParameterizedTest
    @CsvSource({"192.0.2.1:5678, 192.0.2.1", "[2001:db8::5]:443, 2001:db8:0:0:0:0:0:5", "[::1], 0:0:0:0:0:0:0:1"})
    void aPortBehindItIsLeftOut(String written, String address) {
        assertThat(IpAddress.withOrWithoutPort(written).map(InetAddress::getHostAddress))
                .contains(address);
        assertThat(IpAddress.of(written)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "unknown",
                "localhost",
                "_hidden",
                "1",
                "1.2",
                "1.2.3",
                "1.2.3.4.5",
                "1.2.3.256",
                "01.2.3.4",
                "1.2.3.4 ",
                "0x7f.0.0.1",
                "1.2.3.4:",
                "1.2.3.4:x",
                "1.2.3.4:123456",
                "1.2.3.4%eth0",
                ":",
                ":::",
                "1::2::3",
                "12345::1",
                "[::1",
                "::1]",
                "[]",
                "[1.2.3.4]x",
                "[::1]:",
                "[::1]x",
                "::1%",
                "::1%a b",
                "::1%eth0%eth1",
                "१.2.3.4",
                "evil.example",
                "1.2.3.4,5.6.7.8",
                "2001:db8::1:65536:1.2.3.4.5"
            })
    void whatIsNoneIsNone(String written) {
        assertThat(IpAddress.of(written)).isEmpty();
        assertThat(IpAddress.withOrWithoutPort(written)).isEmpty();
    }

    @Test
    void nothingIsReadWithoutEnd() {
        assertThat(IpAddress.of(null)).isEmpty();
        assertThat(IpAddress.of("1:".repeat(100_000))).isEmpty();
        assertThat(IpAddress.withOrWithoutPort("[".repeat(100_000))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "192.0.2.129, 25, 192.0.2.128",
        "192.0.2.129, 0, 0.0.0.0",
        "192.0.2.129, 32, 192.0.2.129",
        "2001:db8:1:2ff::1, 56, 2001:db8:1:200:0:0:0:0",
        "2001:db8:1:2ff::1, 64, 2001:db8:1:2ff:0:0:0:0"
    })
    void aNetworkIsItsFirstBits(String written, int bits, String network) {
        assertThat(IpAddress.network(IpAddress.of(written).orElseThrow(), bits).getHostAddress())
                .isEqualTo(network);
    }
}
