package fr.relance.walk;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Makes a hostile request of a good one, the same for the same seed and number. */
final class HostileRequests {

    private static final List<String> EXTRA = List.of(
            "id",
            "version",
            "owner",
            "ownerId",
            "owner_id",
            "stage",
            "etape",
            "class.module.classLoader.URLs[0]",
            "a[0]",
            "a[99999999]",
            "a.b.c",
            "form.id",
            "errors",
            "_csrf",
            "_method",
            "page",
            "size",
            "sort",
            "é",
            "",
            "[",
            "]",
            "%",
            "alsoMet[0]",
            "deletedAt",
            "createdAt",
            "kind",
            "admin",
            "model",
            "choices",
            "interview",
            "jobApplication");

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

    private final long seed;

    HostileRequests(long seed) {
        this.seed = seed;
    }

    /** What decides about one request. */
    Random random(int number) {
        return new Random(seed * 1_000_003L + number);
    }

    HostileRequest of(int number, Line line, Ask ask, String token) {
        Random random = random(number);
        random.nextInt();
        String method = line.method().equals("ANY") ? "GET" : line.method();
        if (ask.json() != null && random.nextInt(4) > 0) {
            HostileJson json = new HostileJson(random);
            return request(
                    "another body", method, ask.path(), List.of("Content-Type: application/json"), json.of(ask.json()));
        }
        return switch (random.nextInt(10)) {
            case 0 -> path(random, method, ask, token);
            case 1 -> method(random, ask, token);
            case 2 -> type(random, method, ask, token);
            case 3 -> sent(random, "another header", method, ask.path(), fields(ask), token, any(HEADERS, random));
            case 4 -> sent(random, "all fields", method, ask.path(), all(random, ask), token, "");
            case 5 -> sent(random, "extra fields", method, ask.path(), extra(random, ask), token, "");
            case 6 -> sent(random, "left out and repeated", method, ask.path(), fewer(random, ask), token, "");
            default -> sent(random, "one field", method, ask.path(), one(random, ask), token, "");
        };
    }

    private HostileRequest path(Random random, String method, Ask ask, String token) {
        String path = ask.path();
        int slash = path.lastIndexOf('/');
        String hostile = switch (random.nextInt(4)) {
            case 0 ->
                path.replaceFirst(
                        "[0-9a-f-]{36}|(?<=/journal/)\\d+", escaped(HostileTexts.encoded(HostileTexts.one(random))));
            case 1 -> path.substring(0, slash + 1) + HostileTexts.encoded(HostileTexts.one(random));
            case 2 -> path.substring(0, slash) + any(PATHS, random) + path.substring(slash);
            default -> path + any(PATHS, random);
        };
        return sent(random, "another path", method, hostile, fields(ask), token, "");
    }

    private HostileRequest method(Random random, Ask ask, String token) {
        return sent(random, "another method", any(METHODS, random), ask.path(), fields(ask), token, "");
    }

    private HostileRequest type(Random random, String method, Ask ask, String token) {
        byte[] body = switch (random.nextInt(4)) {
            case 0 -> new HostileJson(random).of("{\"a\": 1}");
            case 1 ->
                "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"../a.eml\"\r\n\r\nSubject: a\r\n\r\nb"
                        .getBytes(StandardCharsets.UTF_8);
            case 2 -> noise(random);
            default -> joined(fields(ask), token).getBytes(StandardCharsets.UTF_8);
        };
        List<String> headers = List.of("Content-Type: " + any(TYPES, random), "X-CSRF-TOKEN: " + token);
        return request("another type", method, ask.path(), headers, body);
    }

    private HostileRequest sent(
            Random random, String how, String method, String path, List<String[]> fields, String token, String header) {
        List<String> headers = new ArrayList<>(header.isEmpty() ? List.of() : List.of(header));
        if (method.equals("POST") || (!method.equals("GET") && random.nextBoolean())) {
            headers.add("Content-Type: application/x-www-form-urlencoded");
            return request(how, method, path, headers, joined(fields, token).getBytes(StandardCharsets.UTF_8));
        }
        String query = fields.isEmpty() ? "" : (path.contains("?") ? "&" : "?") + joined(fields, "");
        return request(how, method, path + query, headers, new byte[0]);
    }

    private static HostileRequest request(String how, String method, String target, List<String> headers, byte[] body) {
        return new HostileRequest(how, method, target, headers, body);
    }

    private List<String[]> one(Random random, Ask ask) {
        List<String[]> fields = fields(ask);
        if (fields.isEmpty()) {
            return extra(random, ask);
        }
        fields.get(random.nextInt(fields.size()))[1] = HostileTexts.any(random);
        return fields;
    }

    private List<String[]> all(Random random, Ask ask) {
        List<String[]> fields = fields(ask);
        fields.forEach(field -> field[1] = HostileTexts.any(random));
        return fields;
    }

    private List<String[]> extra(Random random, Ask ask) {
        List<String[]> fields = fields(ask);
        int more = random.nextInt(40) == 0 ? 2_000 : 1 + random.nextInt(5);
        for (int i = 0; i < more; i++) {
            fields.add(new String[] {any(EXTRA, random), HostileTexts.one(random)});
        }
        return fields;
    }

    private List<String[]> fewer(Random random, Ask ask) {
        List<String[]> fields = fields(ask);
        fields.removeIf(field -> random.nextInt(3) == 0);
        for (String[] field : List.copyOf(fields)) {
            if (random.nextInt(3) == 0) {
                fields.add(new String[] {field[0], random.nextBoolean() ? field[1] : HostileTexts.one(random)});
            }
        }
        Collections.shuffle(fields, random);
        return fields;
    }

    private static List<String[]> fields(Ask ask) {
        List<String[]> fields = new ArrayList<>();
        for (Map.Entry<String, List<String>> field : ask.fields().entrySet()) {
            field.getValue().forEach(each -> fields.add(new String[] {field.getKey(), each}));
        }
        fields.removeIf(field -> field[0].equals("_csrf"));
        return fields;
    }

    private static String joined(List<String[]> fields, String token) {
        StringBuilder joined = new StringBuilder(token.isEmpty() ? "" : "_csrf=" + token);
        for (String[] field : fields) {
            joined.append(joined.isEmpty() ? "" : "&")
                    .append(HostileTexts.encoded(field[0]))
                    .append('=')
                    .append(HostileTexts.encoded(field[1]));
        }
        return joined.toString();
    }

    private static byte[] noise(Random random) {
        byte[] noise = new byte[random.nextInt(300)];
        random.nextBytes(noise);
        return noise;
    }

    private static String escaped(String replacement) {
        return replacement.replace("\\", "\\\\").replace("$", "\\$");
    }

    private static <T> T any(List<T> some, Random random) {
        return some.get(random.nextInt(some.size()));
    }
}
