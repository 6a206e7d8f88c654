package fr.relance.openid;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Finds no page where a provider is named that the configuration does not know; its name is nobody's to write down. */
final class KnownProviders extends OncePerRequestFilter {

    private final Providers providers;

    KnownProviders(Providers providers) {
        this.providers = providers;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String address =
                request.getRequestURI().substring(request.getContextPath().length());
        if (providers.isOnTheWay(address)) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
