package fr.relance.account.limit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClientNetworkTests {

    @ParameterizedTest
    @CsvSource({
        "2001:db8:1:2:3:4:5:6, 2001:db8:1:2:ffff::1, true",
        "2001:db8:1:2::1, 2001:db8:1:3::1, false",
        "fe80::1%eth0, fe80::2%eth0, true",
        "192.0.2.1, 192.0.2.2, false",
        "192.0.2.1:4000, 192.0.2.1:4001, true",
        "192.0.2.1:4000, 192.0.2.1, true",
        "[2001:db8::1]:4000, 2001:db8::2, true",
        "::ffff:192.0.2.1, 192.0.2.1, true",
        "0:0:0:0:0:0:0:1, ::1, true",
        "unknown, unknown, true",
        "1.2.3.4.5.6, 1.2.3.4.5.7, true",
        "unknown, 192.0.2.1, false"
    })
    void anIpv6NetworkIsOneClientAndAPortIsNone(String one, String other, boolean same) {
        assertThat(ClientNetwork.of(one).near().equals(ClientNetwork.of(other).near()))
                .isEqualTo(same);
    }

    @ParameterizedTest
    @CsvSource({
        "2001:db8:1:200::1, 2001:db8:1:2ff::1, true",
        "2001:db8:1:200::1, 2001:db8:1:300::1, false",
        "2001:db8:1:200::1, 2001:db8:2:200::1, false"
    })
    void neighboursInASubscribersNetworkCountTogetherAsWell(String one, String other, boolean same) {
        assertThat(ClientNetwork.of(one).wide()).isPresent();
        assertThat(ClientNetwork.of(one).wide().equals(ClientNetwork.of(other).wide()))
                .isEqualTo(same);
        assertThat(ClientNetwork.of("192.0.2.1").wide()).isEmpty();
    }
}
