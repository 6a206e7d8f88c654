package fr.relance.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No name that somebody typed leads back to this machine, or to any that is not on the Internet. */
class OutsideTests {

    private static final String PUBLIC = "93.184.215.14";
    private static final String PUBLIC_6 = "2a00:1450:400c:c00::6c";

    @Test
    void oneselfIsNotOutsideHoweverPublic() throws Exception {
        Outside outside = Outside.of(() -> Stream.of(PUBLIC, PUBLIC_6).map(OutsideTests::address));

        assertThat(outside.isAt(address(PUBLIC))).isFalse();
        assertThat(outside.isAt(address(PUBLIC_6))).isFalse();
        assertThat(outside.isAt(address("93.184.215.15"))).isTrue();
        assertThat(outside.isAt(address("2a00:1450:400c:c00::6d"))).isTrue();
    }

    @Test
    void theHostOfTheSiteIsOneself() {
        Outside site = new Outside(new SiteAddress(URI.create("https://" + PUBLIC)));
        Outside other = new Outside(new SiteAddress(URI.create("https://193.252.22.86")));

        assertThat(site.isAt(address(PUBLIC))).isFalse();
        assertThat(other.isAt(address(PUBLIC))).isTrue();
    }

    @Test
    void soAreTheInterfacesOfTheMachine() throws Exception {
        Outside outside = new Outside(new SiteAddress(URI.create("https://relance.invalid")));
        List<InetAddress> own = NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .toList();

        assertThat(own).isNotEmpty().noneMatch(outside::isAt);
    }

    @Test
    void aNameIsOutsideIfAllItStandsForIs() {
        Outside outside = Outside.of(Stream::empty);

        assertThat(outside.isAt(PUBLIC)).isTrue();
        assertThat(outside.isAt("localhost")).isFalse();
        assertThat(outside.isAt("127.0.0.1")).isFalse();
        assertThat(outside.isAt("relance.invalid")).isFalse();
    }

    private static InetAddress address(String literal) {
        try {
            return InetAddress.getByName(literal);
        } catch (java.net.UnknownHostException e) {
            throw new IllegalArgumentException(literal, e);
        }
    }
}
