package fr.relance.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.relance.kernel.IpAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.mock.env.MockEnvironment;

class TrustedProxiesTests {

    @ParameterizedTest
    @CsvSource({
        "10.0.0.5, 10.0.0.5, true",
        "10.0.0.5, 10.0.0.6, false",
        "'10.0.0.5, 192.168.1.0/24', 192.168.1.200, true",
        "192.168.1.7/24, 192.168.1.200, true",
        "192.168.1.0/24, 192.168.2.1, false",
        "fd00::/64, fd00::17, true",
        "fd00::/64, fd00:0:0:1::17, false",
        "::1, 127.0.0.1, false",
        "10.0.0.0/8, fd00::1, false",
        "10.0.0.5, ::ffff:10.0.0.5, true",
        "localhost, 127.0.0.1, true",
        "localhost, 10.0.0.5, false",
        "0.0.0.0/0, 203.0.113.9, true"
    })
    void theyAreNamedByAddressNetworkOrName(String written, String address, boolean trusted) {
        assertThat(isTrusted(written, address)).isEqualTo(trusted);
    }

    @Test
    void nobodyIsTrustedByDefault() {
        TrustedProxies none = TrustedProxies.of(new MockEnvironment());

        for (String address : new String[] {"127.0.0.1", "10.0.0.1", "192.168.1.1", "172.17.0.1", "::1", "fd00::1"}) {
            assertThat(none.has(IpAddress.of(address).orElseThrow())).isFalse();
        }
        assertThat(isTrusted("", "127.0.0.1")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "10.0.0",
                "10.0.0.256",
                "10.0.0.0/33",
                "10.0.0.0/",
                "10.0.0.0/x",
                "fd00::/129",
                "fd00::/-1",
                "*",
                "10.0.0.*",
                "http://proxy",
                "proxy:80",
                "pro xy",
                "-proxy",
                "proxy/24",
                "127",
                "10.0.0.5,,10.0.0.6"
            })
    void aWrongValueStopsTheStartWithASentence(String written) {
        assertThatExceptionOfType(InvalidConfigurationPropertyValueException.class)
                .isThrownBy(() -> isTrusted(written, "10.0.0.5"))
                .satisfies(e -> assertThat(e.getReason()).contains("addresses", "networks", "names"));
    }

    @Test
    void aNameThatLeadsNowhereYetStopsNothing() {
        assertThat(isTrusted("nobody.invalid", "10.0.0.5")).isFalse();
    }

    private static boolean isTrusted(String written, String address) {
        return TrustedProxies.of(new MockEnvironment().withProperty("relance.proxies", written))
                .has(IpAddress.of(address).orElseThrow());
    }
}
