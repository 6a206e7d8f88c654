package fr.relance.support.http;

import fr.relance.support.http.RawHttp.Answer;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;

/** Keeps cookies and sends forms over {@link RawHttp}, as a browser without scripts does. */
public final class HttpBrowser {

    private final RawHttp http;
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private String token = "";
    private String extra = "";

    public HttpBrowser(RawHttp http) {
        this.http = http;
    }

    /** Opens a page, and remembers the token of its forms. */
    public Answer get(String path) {
        Answer answer = sent("GET", path, "");
        String shown = Jsoup.parse(answer.body()).select("input[name=_csrf]").attr("value");
        token = shown.isEmpty() ? token : shown;
        return answer;
    }

    /** Sends fields and values in turn, with the token. */
    public Answer post(String path, String... fieldsAndValues) {
        List<String> pairs = new ArrayList<>(List.of("_csrf=" + encoded(token)));
        for (int i = 0; i < fieldsAndValues.length; i += 2) {
            pairs.add(encoded(fieldsAndValues[i]) + "=" + encoded(fieldsAndValues[i + 1]));
        }
        return sent("POST", path, String.join("&", pairs));
    }

    /** Sends fields as another page would have it do: with lines of its own in the head, and whatever token that page knows. */
    public Answer postFrom(List<String> headers, String otherToken, String path, String... fieldsAndValues) {
        String own = token;
        token = otherToken;
        extra = headers.stream().map(header -> header + "\r\n").collect(Collectors.joining());
        try {
            return post(path, fieldsAndValues);
        } finally {
            token = own;
            extra = "";
        }
    }

    /** Signs in on the page of that name. */
    public Answer signIn(String email, String password, boolean stay) {
        get("/connexion");
        return stay
                ? post("/connexion", "email", email, "password", password, "rester", "on")
                : post("/connexion", "email", email, "password", password);
    }

    /** What its next request carries. */
    public String cookieHeader() {
        return cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    /** The value of a cookie, empty if there is none. */
    public String cookie(String name) {
        return cookies.getOrDefault(name, "");
    }

    /** Puts a cookie there, as somebody else might have. */
    public void plant(String name, String content) {
        cookies.put(name, content);
    }

    public String token() {
        return token;
    }

    private Answer sent(String method, String path, String body) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        String head = method + " " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                + extra
                + (cookies.isEmpty() ? "" : "Cookie: " + cookieHeader() + "\r\n")
                + (body.isEmpty()
                        ? ""
                        : "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " + bytes.length + "\r\n")
                + "\r\n";
        Answer answer = http.send((head + body).getBytes(StandardCharsets.UTF_8));
        answer.header("Set-Cookie").forEach(this::keep);
        return answer;
    }

    private void keep(String cookie) {
        String pair = cookie.split(";", 2)[0];
        int equals = pair.indexOf('=');
        cookies.put(pair.substring(0, equals), pair.substring(equals + 1));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
