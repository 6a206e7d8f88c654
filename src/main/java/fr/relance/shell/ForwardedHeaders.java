package fr.relance.shell;

import fr.relance.kernel.IpAddress;
import fr.relance.shell.server.OwnProxies;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.net.InetAddress;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.tomcat.util.http.MimeHeaders;
import org.apache.tomcat.util.http.parser.Host;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Believes what {@link TrustedProxies} say of the browser for which they ask: its address, the name and port it asked under, and whether
 * its way is encrypted. From everybody such headers are taken away, so that nobody behind this reads them a second time.
 */
final class ForwardedHeaders extends ValveBase {

    private static final Logger LOG = LoggerFactory.getLogger(ForwardedHeaders.class);
    private static final String FOR = OwnProxies.FORWARDED_FOR;
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

    private final OwnProxies proxies;
    private final AtomicBoolean told = new AtomicBoolean();

    ForwardedHeaders(OwnProxies proxies) {
        super(true);
        this.proxies = proxies;
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        Optional<InetAddress> peer = IpAddress.of(request.getRemoteAddr()).filter(proxies::has);
        MimeHeaders headers = request.getCoyoteRequest().getMimeHeaders();
        if (peer.isPresent()) {
            believe(request, peer.get());
        } else if (headers.getHeader(FOR) != null && !told.getAndSet(true)) {
            LOG.warn(
                    "X-Forwarded-For came from a machine that relance.proxies does not name, and was not believed: if that is a proxy"
                            + " of yours, name it there, or all who come through it count as one");
        }
        ALL.forEach(headers::removeHeader);
        getNext().invoke(request, response);
    }

    private void believe(Request request, InetAddress proxy) {
        MimeHeaders headers = request.getCoyoteRequest().getMimeHeaders();
        String client = proxies.client(headers).orElse(proxy).getHostAddress();
        request.setRemoteAddr(client);
        request.setRemoteHost(client);
        List<String> protocols = OwnProxies.list(headers, PROTOCOL);
        if (!protocols.isEmpty()) {
            boolean encrypted = protocols.stream().allMatch("https"::equalsIgnoreCase);
            request.setSecure(encrypted);
            request.getCoyoteRequest().scheme().setString(encrypted ? "https" : "http");
            request.setServerPort(port(OwnProxies.list(headers, PORT)).orElse(encrypted ? HTTPS_PORT : HTTP_PORT));
        }
        host(OwnProxies.list(headers, HOST))
                .ifPresent(name -> request.getCoyoteRequest().serverName().setString(name));
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
}
