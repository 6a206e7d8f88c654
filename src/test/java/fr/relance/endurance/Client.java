package fr.relance.endurance;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/** Somebody's browser, without pictures: forms over a socket, cookies kept over restarts. */
final class Client {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .version(HttpClient.Version.HTTP_1_1)
            .build();

    /** An answer. */
    record Answer(int status, String location, String body) {

        /** What the page says about fields. */
        String errors() {
            return Jsoup.parse(body).select("[id$=-erreur]").text();
        }

        boolean isSaved() {
            return status == 302 && !location.contains("/connexion");
        }
    }

    Answer get(URI address) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(address).GET());
    }

    /** The fields of the form of a page that is sent to that address, as they stand there. */
    Map<String, String> form(URI page, String action) throws IOException, InterruptedException {
        Answer answer = get(page);
        return fields(answer.body(), action)
                .orElseThrow(() ->
                        new IOException("No form " + action + " but " + answer.status() + " " + answer.location()));
    }

    /** Those of the form of that action, if the page has it. */
    static Optional<Map<String, String>> fields(String page, String action) {
        Element form = Jsoup.parse(page).selectFirst("form[action=" + action + "]");
        if (form == null) {
            return Optional.empty();
        }
        Map<String, String> fields = new LinkedHashMap<>();
        ((FormElement) form).formData().forEach(field -> fields.put(field.key(), field.value()));
        // jsoup says « on » for a checked answer that stands for none.
        form.select("input[type=radio][checked]").forEach(radio -> fields.put(radio.attr("name"), radio.attr("value")));
        return Optional.of(fields);
    }

    Answer post(URI address, Map<String, String> fields) throws IOException, InterruptedException {
        String body = fields.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private Answer send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> response = http.send(
                request.timeout(PATIENCE).build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        return new Answer(
                response.statusCode(), response.headers().firstValue("Location").orElse(""), response.body());
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
