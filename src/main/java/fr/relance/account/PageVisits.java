package fr.relance.account;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Tells a person who opens a page from a script that fetches a part of one, which a sign-in page would not suit. */
final class PageVisits implements RequestMatcher {

    @Override
    public boolean matches(HttpServletRequest request) {
        return HttpMethod.GET.matches(request.getMethod()) && !isBackground(request);
    }

    static boolean isBackground(HttpServletRequest request) {
        String mode = request.getHeader("Sec-Fetch-Mode");
        return mode != null && !mode.equals("navigate");
    }
}
