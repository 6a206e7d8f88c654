package fr.relance.shell;

import fr.relance.kernel.IpAddress;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.tomcat.util.http.MimeHeaders;
import org.apache.tomcat.util.http.parser.Host;

/**
 * Believes what {@link TrustedProxies} say of the browser for which they ask: its address, the name and port it asked under, and whether
 * its way is encrypted. From everybody such headers are taken away, so that nobody behind this reads them a second time.
 */
final class ForwardedHeaders extends ValveBase {

    private static final String FOR = "X-Forwarded-For";
    private static final String PROTOCOL = "X-Forwarded-Proto";
    private static final String HOST = "X-Forwarded-Host";
    private static final String PORT = "X-Forwarded-Port";
    private static final List<String> ALL = List.of(
            FOR,
            PROTOCOL,
            HOST,
            PORT,
            "X-Forwarded-By",
            "X-Forwarded-Prefix",
            "X-Forwarded-Ssl",
            "X-Forwarded-Server",
            "X-Real-IP",
            "Forwarded");
    private static final int HTTP_PORT = 80;
    private static final int HTTPS_PORT = 443;
    private static final int LAST_PORT = 65_535;

    private final TrustedProxies proxies;

    ForwardedHeaders(TrustedProxies proxies) {
        super(true);
        this.proxies = proxies;
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        Optional<InetAddress> peer = IpAddress.of(request.getRemoteAddr()).filter(proxies::has);
        if (peer.isPresent()) {
            believe(request, peer.get());
        }
        MimeHeaders headers = request.getCoyoteRequest().getMimeHeaders();
        ALL.forEach(headers::removeHeader);
        getNext().invoke(request, response);
    }

    private void believe(Request request, InetAddress proxy) {
        String client = client(list(request, FOR), proxy).getHostAddress();
        request.setRemoteAddr(client);
        request.setRemoteHost(client);
        List<String> protocols = list(request, PROTOCOL);
        if (!protocols.isEmpty()) {
            boolean encrypted = protocols.stream().allMatch("https"::equalsIgnoreCase);
            request.setSecure(encrypted);
            request.getCoyoteRequest().scheme().setString(encrypted ? "https" : "http");
            request.setServerPort(port(list(request, PORT)).orElse(encrypted ? HTTPS_PORT : HTTP_PORT));
        }
        host(list(request, HOST))
                .ifPresent(name -> request.getCoyoteRequest().serverName().setString(name));
    }

    /**
     * Each proxy writes behind the others who came to it. Read from the end, the first who is no proxy of ours is the client; before
     * something that cannot be read, it is whoever wrote that.
     */
    private InetAddress client(List<String> written, InetAddress proxy) {
        InetAddress client = proxy;
        for (int at = written.size() - 1; at >= 0 && proxies.has(client); at--) {
            Optional<InetAddress> before = IpAddress.withOrWithoutPort(written.get(at));
            if (before.isEmpty()) {
                return client;
            }
            client = before.get();
        }
        return client;
    }

    /** Several proxies may have written: the last one stands next to us. */
    private static Optional<String> host(List<String> written) {
        if (written.isEmpty()) {
            return Optional.empty();
        }
        String host = written.get(written.size() - 1);
        try {
            int colon = Host.parse(host);
            return Optional.of(colon < 0 ? host : host.substring(0, colon));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<Integer> port(List<String> written) {
        return written.stream()
                .reduce((earlier, later) -> later)
                .filter(number -> number.matches("[1-9]\\d{0,4}"))
                .map(Integer::valueOf)
                .filter(number -> number <= LAST_PORT);
    }

    /** What several headers of that name say, in their order, as if it stood in one. */
    private static List<String> list(Request request, String name) {
        List<String> all = new ArrayList<>();
        Collections.list(request.getHeaders(name))
                .forEach(line ->
                        Arrays.stream(line.split(",", -1)).map(String::strip).forEach(all::add));
        return all;
    }
}
