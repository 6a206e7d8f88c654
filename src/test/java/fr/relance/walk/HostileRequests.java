package fr.relance.walk;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes a hostile request of a good one, the same for the same seed and number. */
final class HostileRequests {

    private static final List<String> METHODS =
            List.of("GET", "POST", "HEAD", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "PROPFIND", "get", "FOO");

    private static final List<String> TYPES = List.of(
            "application/json",
            "application/xml",
            "text/plain",
            "multipart/form-data",
            "multipart/form-data; boundary=",
            "multipart/form-data; boundary=x",
            "application/x-www-form-urlencoded; charset=UTF-16",
            "application/x-www-form-urlencoded; charset=nulle-part",
            "application/octet-stream",
            "*/*",
            "a",
            "",
            "application/json; charset=UTF-16",
            "application/problem+json",
            "message/rfc822");

    private static final List<String> HEADERS = List.of(
            "Accept: application/json",
            "Accept: a/b",
            "Accept: ,;,",
            "Accept-Language: xx-YY;q=9",
            "Accept-Language: ,,",
            "HX-Request: true",
            "HX-Target: <x>",
            "Sec-Fetch-Mode: cors",
            "Referer: //evil.example",
            "Origin: null",
            "Content-Encoding: gzip",
            "Transfer-Encoding: gzip",
            "Range: bytes=0-,5-1",
            "If-Modified-Since: hier",
            "X-HTTP-Method-Override: DELETE",
            "X-Original-URL: /profil",
            "X-Forwarded-Prefix: //evil.example",
            "Upgrade: h2c",
            "Authorization: Basic eDp4",
            "Accept-Charset: nulle-part",
            "Cookie: relance-appareil=%%%",
            "Expect: rien");

    private static final List<String> PATHS = List.of(
            ";jsessionid=1",
            ";a=b/..",
            "/",
            "//",
            "/.",
            "/..",
            "/../..",
            "%2f",
            "%2e%2e",
            "%00",
            "%0a",
            ".",
            "..",
            "%",
            "%zz",
            "\\",
            "%5c",
            "?",
            "??",
            "?a",
            "?&&",
            "?=",
            "?%",
            "?%zz=1",
            "?a=%ff",
            "#",
            ".json",
            ".html",
            "*",
            "~",
            "%c0%af",
            "%E2%80%AE");

    private static final Pattern ID = Pattern.compile("[0-9a-f-]{36}");
    private static final String UNFINISHED =
            "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"../a.eml\"\r\n\r\nSubject: a\r\n\r\nb";

    private final Random random;
    private final Ask ask;
    private final String token;
    private final HostileFields fields;
    private String method;

    private HostileRequests(Random random, Line line, Ask ask, String token) {
        this.random = random;
        this.ask = ask;
        this.token = token;
        this.fields = new HostileFields(random, ask);
        this.method = line.method().equals("ANY") ? "GET" : line.method();
    }

    /** What decides about one request. */
    static Random random(long seed, int number) {
        return new Random(seed * 1_000_003L + number);
    }

    static HostileRequest of(Random random, Line line, Ask ask, String token) {
        return new HostileRequests(random, line, ask, token).make();
    }

    private HostileRequest make() {
        if (ask.json() != null && random.nextInt(4) > 0) {
            byte[] body = new HostileJson(random).of(ask.json());
            return request("another body", ask.path(), List.of("Content-Type: application/json"), body);
        }
        return switch (random.nextInt(10)) {
            case 0 -> path();
            case 1 -> method();
            case 2 -> type();
            case 3 -> sent("another header", ask.path(), fields.good(), any(HEADERS));
            case 4 -> sent("all fields", ask.path(), fields.all(), "");
            case 5 -> sent("extra fields", ask.path(), fields.extra(), "");
            case 6 -> sent("left out and repeated", ask.path(), fields.fewer(), "");
            default -> sent("one field", ask.path(), fields.one(), "");
        };
    }

    private HostileRequest path() {
        String path = ask.path();
        int slash = path.lastIndexOf('/');
        String hostile = switch (random.nextInt(4)) {
            case 0 ->
                ID.matcher(path).replaceFirst(Matcher.quoteReplacement(HostileTexts.encoded(HostileTexts.one(random))));
            case 1 -> path.substring(0, slash + 1) + HostileTexts.encoded(HostileTexts.one(random));
            case 2 -> path.substring(0, slash) + any(PATHS) + path.substring(slash);
            default -> path + any(PATHS);
        };
        return sent("another path", hostile, fields.good(), "");
    }

    private HostileRequest method() {
        method = any(METHODS);
        return sent("another method", ask.path(), fields.good(), "");
    }

    private HostileRequest type() {
        byte[] body = switch (random.nextInt(4)) {
            case 0 -> new HostileJson(random).of("{\"a\": 1}");
            case 1 -> UNFINISHED.getBytes(StandardCharsets.UTF_8);
            case 2 -> noise();
            default -> HostileFields.joined(fields.good(), token).getBytes(StandardCharsets.UTF_8);
        };
        return request(
                "another type", ask.path(), List.of("Content-Type: " + any(TYPES), "X-CSRF-TOKEN: " + token), body);
    }

    private HostileRequest sent(String how, String path, List<String[]> sent, String header) {
        List<String> headers = new ArrayList<>(header.isEmpty() ? List.of() : List.of(header));
        if (method.equals("POST") || (!method.equals("GET") && random.nextBoolean())) {
            headers.add("Content-Type: application/x-www-form-urlencoded");
            return request(how, path, headers, HostileFields.joined(sent, token).getBytes(StandardCharsets.UTF_8));
        }
        String query = sent.isEmpty() ? "" : (path.contains("?") ? "&" : "?") + HostileFields.joined(sent, "");
        return request(how, path + query, headers, new byte[0]);
    }

    private HostileRequest request(String how, String target, List<String> headers, byte[] body) {
        return new HostileRequest(how, method, target, headers, body);
    }

    private byte[] noise() {
        byte[] noise = new byte[random.nextInt(300)];
        random.nextBytes(noise);
        return noise;
    }

    private <T> T any(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }
}
