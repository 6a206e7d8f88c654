package fr.relance.account.websecurity;

import fr.relance.account.SiteAddress;
import fr.relance.account.websecurity.HostCheck.HostNames;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Takes what changes something from pages of this application alone, whatever token comes along: a page on another port of this host shares its
 * cookies. Browsers say where a request comes from; programs, which say nothing, have no cookies to be abused.
 */
@Component
@Order(SecurityHeaders.FIRST + 2)
class OwnPages extends OncePerRequestFilter {

    /** Tells the page of the refusal why. */
    static final String ELSEWHERE = "fromElsewhere";

    /** Mail programs post there without anybody opening a page; the secret in the address is all that counts. */
    private static final Pattern STOP_BY_MAIL = Pattern.compile("/rappels/arret/[A-Za-z0-9_-]++");

    private static final Pattern PORT = Pattern.compile(":[0-9]++$");

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
    private static final Set<String> OWN = Set.of("same-origin", "none");

    private final SiteAddress site;

    OwnPages(SiteAddress site) {
        this.site = site;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (SAFE.contains(request.getMethod()) || isForMailPrograms(request) || isFromHere(request)) {
            chain.doFilter(request, response);
            return;
        }
        SecurityLog.refused("A request that a page of another site or port made was refused");
        request.setAttribute(ELSEWHERE, true);
        response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }

    private static boolean isForMailPrograms(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return STOP_BY_MAIL.matcher(path).matches();
    }

    /** Sec-Fetch-Site tells best, but browsers send it to addresses they trust alone; the origin is known to all of them. */
    private boolean isFromHere(HttpServletRequest request) {
        List<String> sites = Collections.list(request.getHeaders("Sec-Fetch-Site"));
        if (!sites.isEmpty()) {
            return OWN.containsAll(sites);
        }
        return Collections.list(request.getHeaders("Origin")).stream().allMatch(origin -> isOwn(origin, request));
    }

    /** As the browser asked, or as a proxy that is believed says it did; the scheme may have been lost on the way. */
    private boolean isOwn(String origin, HttpServletRequest request) {
        Stream<String> schemes = Stream.of(request.getScheme(), site.isEncrypted() ? "https" : request.getScheme());
        String said = withPort(origin.toLowerCase(Locale.ROOT));
        return schemes.anyMatch(scheme -> hosts(request)
                .map(host -> withPort(scheme + "://" + host.toLowerCase(Locale.ROOT)))
                .anyMatch(said::equals));
    }

    private static Stream<String> hosts(HttpServletRequest request) {
        String name = HostNames.normalised(request.getServerName()) + ":" + request.getServerPort();
        return Stream.concat(Stream.of(name), Collections.list(request.getHeaders("Host")).stream());
    }

    private static String withPort(String origin) {
        if (PORT.matcher(origin).find()) {
            return origin;
        }
        return origin + (origin.startsWith("https:") ? ":443" : ":80");
    }
}
