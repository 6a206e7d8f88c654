package fr.relance.correspondence.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses a message that is too large with a page that says so. Before anybody reads the request: a form that the server stops
 * reading has no CSRF token either, and would be refused for that. After those who guard every answer.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class MessageSizeFilter extends OncePerRequestFilter {

    /** A file of one megabyte, and the fields beside it. */
    private static final long LARGEST = 1_150_000;

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().endsWith("/courriers/nouveau");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > LARGEST) {
            response.sendError(HttpStatus.CONTENT_TOO_LARGE.value());
        } else {
            chain.doFilter(request, response);
        }
    }
}
