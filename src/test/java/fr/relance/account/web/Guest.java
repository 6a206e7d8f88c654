package fr.relance.account.web;

import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.test.web.support.WebTestUtils;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A browser without a screen: keeps cookies and session, and sends the CSRF token of the last form it saw. */
final class Guest {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final MockMvcTester mvc;
    private final CsrfTokenRepository tokens;
    private final Map<String, Cookie> cookies = new LinkedHashMap<>();
    private @Nullable MockHttpSession session;
    private String token = "";

    Guest(MockMvcTester mvc, CsrfTokenRepository tokens) {
        this.mvc = mvc;
        this.tokens = tokens;
    }

    MvcTestResult get(String address) {
        return send(mvc.get().uri(address));
    }

    /** As a script does that fetches a part of a page. */
    MvcTestResult getInBackground(String address) {
        return send(mvc.get().uri(address).header("Sec-Fetch-Mode", "cors"));
    }

    MvcTestResult postInBackground(String address) {
        return send(mvc.post().uri(address).header("Sec-Fetch-Mode", "cors").param("_csrf", token));
    }

    /** Sends fields and values in turn. */
    MvcTestResult post(String address, String... fields) {
        MockMvcRequestBuilder request = mvc.post().uri(address).param("_csrf", token);
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return send(request);
    }

    /** The server restarts: its sessions are gone, the browser's cookies are not. */
    void loseSession() {
        session = null;
    }

    @Nullable
    Cookie cookie(String name) {
        return cookies.get(name);
    }

    void setCookie(Cookie cookie) {
        cookies.put(cookie.getName(), cookie);
    }

    @Nullable
    String sessionId() {
        return session == null ? null : session.getId();
    }

    private MvcTestResult send(MockMvcRequestBuilder request) {
        request.with(this::ownToken);
        if (session != null) {
            request.session(session);
        }
        if (!cookies.isEmpty()) {
            request.cookie(cookies.values().toArray(Cookie[]::new));
        }
        MvcTestResult result = request.exchange();
        keep(result);
        return result;
    }

    /** A test that uses {@code csrf()} leaves the filter of the shared context with tokens in the session. */
    private MockHttpServletRequest ownToken(MockHttpServletRequest request) {
        WebTestUtils.setCsrfTokenRepository(request, tokens);
        return request;
    }

    private void keep(MvcTestResult result) {
        MockHttpServletRequest request = result.getRequest();
        MockHttpSession current = (MockHttpSession) request.getSession(false);
        session = current == null || current.isInvalid() ? null : current;
        Arrays.stream(result.getResponse().getCookies()).forEach(cookie -> {
            if (cookie.getMaxAge() == 0) {
                cookies.remove(cookie.getName());
            } else {
                cookies.put(cookie.getName(), cookie);
            }
        });
        Matcher form = TOKEN.matcher(Pages.html(result));
        if (form.find()) {
            token = Objects.requireNonNull(form.group(1));
        }
    }
}
