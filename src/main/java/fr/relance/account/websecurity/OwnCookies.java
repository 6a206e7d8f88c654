package fr.relance.account.websecurity;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.springframework.modulith.NamedInterface;
import org.springframework.web.util.WebUtils;

/**
 * Cookies as all of this application are: out of the reach of scripts, not sent along by other sites' forms, and over TLS under a name that
 * browsers take from this very host alone. There a cookie without the prefix is somebody else's.
 */
@NamedInterface("websecurity")
public final class OwnCookies {

    private static final String THIS_HOST = "__Host-";

    private OwnCookies() {}

    /** What the browser kept under that name. */
    public static Optional<String> read(String name, HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, called(name, request)))
                .map(Cookie::getValue)
                .filter(content -> !content.isEmpty());
    }

    /** Has the browser keep something for so long. */
    public static void keep(
            String name, String content, Duration life, HttpServletRequest request, HttpServletResponse response) {
        response.addCookie(cookie(name, content, (int) life.toSeconds(), request));
    }

    /** Has the browser keep something until it is closed. */
    public static void keep(String name, String content, HttpServletRequest request, HttpServletResponse response) {
        response.addCookie(cookie(name, content, -1, request));
    }

    /** Has the browser forget what it kept, if it did. */
    public static void forget(String name, HttpServletRequest request, HttpServletResponse response) {
        if (WebUtils.getCookie(request, called(name, request)) != null) {
            response.addCookie(cookie(name, "", 0, request));
        }
    }

    private static Cookie cookie(String name, String content, int seconds, HttpServletRequest request) {
        Cookie cookie = new Cookie(called(name, request), content);
        cookie.setMaxAge(seconds);
        cookie.setPath(request.isSecure() || request.getContextPath().isEmpty() ? "/" : request.getContextPath());
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }

    private static String called(String name, HttpServletRequest request) {
        return request.isSecure() ? THIS_HOST + name : name;
    }
}
