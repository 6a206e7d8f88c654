package fr.relance.benchmark;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.FormElement;

/**
 * What is asked for again and again, by whom.
 *
 * @param request the next request
 * @param status of each answer, or it counts as a failure
 */
record Visit(Supplier<HttpRequest> request, int status) {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    /** Anybody who asks for the floor. */
    static Visit floor(ServerProcess server) {
        HttpRequest request = of(server.at(Floor.PATH)).build();
        return new Visit(() -> request, 200);
    }

    /** Signs in whose page it is. */
    static Visit to(Measured page, ServerProcess server) throws IOException, InterruptedException {
        String cookies = signIn(server, MeasuredServer.email(page.account));
        URI address = server.at(page);
        if (page == Measured.RECORDING) {
            return recording(address, cookies);
        }
        HttpRequest request = of(address).header("Cookie", cookies).build();
        return new Visit(() -> request, 200);
    }

    /** An answer as it was sent, unpacked. */
    static String read(HttpResponse<byte[]> answer) throws IOException {
        byte[] body = answer.body();
        boolean packed = answer.headers().firstValue("Content-Encoding").isPresent();
        return new String(
                packed ? new GZIPInputStream(new ByteArrayInputStream(body)).readAllBytes() : body,
                StandardCharsets.UTF_8);
    }

    /** An interview of a new candidature with a new person, each under an id of its own. */
    private static Visit recording(URI address, String cookies) throws IOException, InterruptedException {
        HttpResponse<byte[]> page = HttpClient.newHttpClient()
                .send(of(address).header("Cookie", cookies).build(), HttpResponse.BodyHandlers.ofByteArray());
        Map<String, String> fields = fields(read(page), address.getPath());
        fields.putAll(Map.of(
                "jobApplication", "",
                "post.company", "Hôtel du Parc",
                "post.position", "chef de rang",
                "person.lastName", "Durand",
                "announced.words", "On vous rappelle d’ici la fin de la semaine."));
        fields.remove("freshId");
        String body = encoded(fields) + "&freshId=";
        HttpRequest.Builder form = of(address).header("Cookie", cookies);
        return new Visit(() -> posted(form.copy(), body + UUID.randomUUID()), 302);
    }

    private static String signIn(ServerProcess server, String email) throws IOException, InterruptedException {
        CookieManager cookies = new CookieManager();
        HttpClient http = HttpClient.newBuilder().cookieHandler(cookies).build();
        URI address = server.at("/connexion");
        HttpResponse<byte[]> page = http.send(of(address).build(), HttpResponse.BodyHandlers.ofByteArray());
        Map<String, String> fields = fields(read(page), address.getPath());
        fields.putAll(Map.of("email", email, "password", MeasuredServer.PASSWORD));
        HttpResponse<byte[]> answer =
                http.send(posted(of(address), encoded(fields)), HttpResponse.BodyHandlers.ofByteArray());
        if (answer.headers().firstValue("Location").orElse("/connexion").contains("/connexion")) {
            throw new IOException("Not signed in: " + answer.statusCode());
        }
        return cookies.getCookieStore().getCookies().stream()
                .map(HttpCookie::toString)
                .collect(Collectors.joining("; "));
    }

    private static HttpRequest.Builder of(URI address) {
        return HttpRequest.newBuilder(address).timeout(PATIENCE).header("Accept-Encoding", "gzip");
    }

    private static HttpRequest posted(HttpRequest.Builder request, String body) {
        return request.header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
    }

    private static Map<String, String> fields(String page, String action) throws IOException {
        FormElement form = Jsoup.parse(page).expectForm("form[action=" + action + "]");
        Map<String, String> fields = new LinkedHashMap<>();
        form.formData().forEach(field -> fields.put(field.key(), field.value()));
        // jsoup says « on » for a checked answer that stands for none.
        form.select("input[type=radio][checked]").forEach(radio -> fields.put(radio.attr("name"), radio.attr("value")));
        return fields;
    }

    private static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
