package fr.relance.account.websecurity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.relance.account.SiteAddress;
import fr.relance.account.websecurity.HostCheck.HostNames;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** Names that the owner of an installation sets; what browsers send is tried on the server itself. */
class HostNamesTests {

    private static final SiteAddress SITE = new SiteAddress(URI.create("https://Relance.example.org"));
    private static final HostNames OTHERS = new HostNames(List.of("Autre.example.org", "192.168.1.20", "[FE80::1]"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "relance.example.org",
                "RELANCE.example.org:8443",
                "autre.example.org",
                "192.168.1.20:8080",
                "[fe80::1]:8080",
                "localhost"
            })
    void namesThatAreSetAreAnswered(String host) throws IOException, ServletException {
        assertThat(status(host)).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"example.org", "x.relance.example.org", "192.168.1.2", "relance.example.org.evil.example"})
    void othersAreNot(String host) throws IOException, ServletException {
        assertThat(status(host)).isEqualTo(421);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://relance.example.org", "relance.example.org:8080", "*", "", "a b", "fe80::1"})
    void whatIsNoNameStopsTheStart(String typed) {
        assertThatIllegalArgumentException().isThrownBy(() -> new HostNames(List.of(typed)));
    }

    @Test
    void withoutASettingThereAreNone() {
        assertThat(new HostNames(List.of()).otherHosts()).isEmpty();
    }

    private static int status(String host) throws IOException, ServletException {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/");
        request.addHeader("Host", host);
        request.setServerName(HostNames.withoutPort(host));
        MockHttpServletResponse response = new MockHttpServletResponse();
        new HostCheck(SITE, OTHERS).doFilter(request, response, new MockFilterChain());
        return response.getStatus();
    }
}
