package fr.relance.account.websecurity;

import fr.relance.account.SiteAddress;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers under its own names alone. Somebody else's name may be made to lead to this machine (DNS rebinding): to the browser the
 * pages would then be that somebody's, to be read by their scripts.
 */
@Component
@Order(SecurityHeaders.FIRST + 1)
class HostCheck extends OncePerRequestFilter {

    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final int MISDIRECTED = 421;
    private static final String REFUSAL = """
            Relance ne répond pas sous ce nom.

            Si cette installation est la vôtre, indiquez le nom dans relance.site.address, ou parmi d’autres dans \
            relance.site.other-hosts, puis redémarrez. Sur l’ordinateur où elle tourne, http://localhost reste ouvert.
            """;

    private final Set<String> names = new HashSet<>(LOOPBACK);

    HostCheck(SiteAddress site, HostNames others) {
        names.add(HostNames.normalised(site.host()));
        names.addAll(others.otherHosts());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isOurs(request)) {
            chain.doFilter(request, response);
            return;
        }
        SecurityLog.refused("A request under a name that is not ours was refused");
        response.setStatus(MISDIRECTED);
        response.setContentType("text/plain;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream().write(REFUSAL.getBytes(StandardCharsets.UTF_8));
    }

    /** Both what the browser sent and what a proxy says: a page of somebody else's may add the proxy's header to its own host. */
    private boolean isOurs(HttpServletRequest request) {
        return names.contains(HostNames.normalised(request.getServerName()))
                && Collections.list(request.getHeaders("Host")).stream()
                        .map(HostNames::withoutPort)
                        .allMatch(names::contains);
    }

    /**
     * Further names under which this installation answers, besides that of {@link SiteAddress} and this machine's own.
     *
     * @param otherHosts names or addresses as browsers send them, without scheme and port; an IPv6 address in brackets
     */
    @ConfigurationProperties("relance.site")
    record HostNames(@DefaultValue List<String> otherHosts) {

        private static final Pattern NAME = Pattern.compile("[\\p{Alnum}._-]+|\\[[\\p{XDigit}:.]+]");

        HostNames {
            for (String name : otherHosts) {
                if (!NAME.matcher(name).matches()) {
                    throw new IllegalArgumentException(
                            "relance.site.other-hosts must hold names such as relance.example.org, without scheme and port");
                }
            }
            otherHosts = otherHosts.stream().map(HostNames::normalised).toList();
        }

        /** The name in what a browser sends as its host: without port, lower-cased. */
        static String withoutPort(String host) {
            int end = host.startsWith("[") ? host.indexOf(']') + 1 : host.indexOf(':');
            return normalised(end > 0 ? host.substring(0, end) : host);
        }

        /** Lower-cased, an IPv6 address in its brackets. */
        static String normalised(String name) {
            String lower = name.toLowerCase(Locale.ROOT);
            return lower.indexOf(':') >= 0 && !lower.startsWith("[") ? "[" + lower + "]" : lower;
        }
    }
}
