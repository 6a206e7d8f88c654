package fr.relance.account.web;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/** What pages with a secret in their address have in common. */
final class SecretPages {

    private SecretPages() {}

    /** No page that is opened from there learns the address. */
    static void quiet(HttpServletResponse response) {
        response.setHeader("Referrer-Policy", "strict-origin");
    }

    /** The link does not serve, or no more. */
    static ModelAndView over() {
        return new ModelAndView("account/link-over", HttpStatus.NOT_FOUND);
    }
}
