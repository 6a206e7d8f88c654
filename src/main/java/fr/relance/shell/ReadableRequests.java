package fr.relance.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses a request whose fields cannot be read before anybody reads them. Later, each who asks for a field would fail anew, the page
 * of the error among them, and the server would write into its log what was sent.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class ReadableRequests extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        int fault = fault(request);
        if (fault == 0) {
            chain.doFilter(request, response);
        } else {
            PlainPage.of(fault).send(response);
        }
    }

    /** The status of its refusal, 0 if there is nothing to refuse. */
    private static int fault(HttpServletRequest request) {
        try {
            request.getParameterMap();
            String type = request.getContentType();
            if (type != null && type.regionMatches(true, 0, "multipart/", 0, "multipart/".length())) {
                request.getParts();
            }
            return type != null && isAnyType(type) ? HttpServletResponse.SC_BAD_REQUEST : 0;
        } catch (InvalidParameterException e) {
            return e.getErrorCode();
        } catch (IllegalStateException | IOException | ServletException e) {
            return HttpServletResponse.SC_BAD_REQUEST;
        }
    }

    /** A body is of one type: who offers several is refused here, for Spring takes that as a fault of its own. */
    private static boolean isAnyType(String type) {
        try {
            MediaType read = MediaType.parseMediaType(type);
            return read.isWildcardType() || read.isWildcardSubtype();
        } catch (InvalidMediaTypeException e) {
            return false;
        }
    }
}
