package fr.relance.shell.server;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relance.shell.server.Peers.Clients;
import org.apache.coyote.Request;
import org.apache.tomcat.util.buf.MessageBytes;
import org.junit.jupiter.api.Test;

/** As whom somebody is counted behind a proxy. */
class ClientsTests {

    private static final Clients CLIENTS =
            new Clients(address -> address.getHostAddress().startsWith("10.0.0."));

    @Test
    void whatAProxyOfOursWroteLastCounts() {
        assertThat(network(true, "198.51.100.1, 203.0.113.7")).isEqualTo("203.0.113.7");
        assertThat(network(true, "203.0.113.7, 10.0.0.5")).isEqualTo("203.0.113.7");
        assertThat(network(true, "2001:db8::1")).isEqualTo(network(true, "2001:db8::2"));
    }

    @Test
    void anAddressWithItsPortIsThatOfAProxyOfOursAsWell() {
        assertThat(network(true, "203.0.113.7:4711, 10.0.0.5:443")).isEqualTo("203.0.113.7");
        assertThat(network(true, "203.0.113.7, [::ffff:10.0.0.5]:443")).isEqualTo("203.0.113.7");
        assertThat(network(true, "[2001:db8::1]:443")).isEqualTo(network(true, "2001:db8::1"));
    }

    @Test
    void whatCannotBeReadIsWhoeverWroteIt() {
        assertThat(network(true, "203.0.113.7, unknown")).isEqualTo("peer");
        assertThat(network(true, "203.0.113.7, unknown, 10.0.0.5")).isEqualTo("10.0.0.5");
    }

    @Test
    void whoeverIsNoneIsNotBelieved() {
        assertThat(network(false, "203.0.113.7")).isEqualTo("peer");
    }

    @Test
    void withoutAWordItIsTheConnection() {
        Request request = new Request();

        assertThat(CLIENTS.network(new Peer("peer", true), request)).isEqualTo("peer");
    }

    private static String network(boolean proxy, String written) {
        Request request = new Request();
        MessageBytes header = request.getMimeHeaders().addValue("X-Forwarded-For");
        header.setString(written);
        return CLIENTS.network(new Peer("peer", proxy), request);
    }
}
