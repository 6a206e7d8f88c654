package fr.relance.walk;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Makes a hostile JSON document of a good one. */
final class HostileJson {

    private static final Pattern VALUE = Pattern.compile("(?<=: )(\"[^\"]*\"|-?\\d+|true|false)");
    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "[]",
            "{}",
            "\"\"",
            "-1",
            "0",
            "1e999",
            "1e-999",
            "1".repeat(2_000),
            "0.1",
            "NaN",
            "'a'",
            "\"\\ud800\"",
            "\"a\\udc00b\"",
            "\"\\u0000\"",
            "[[[]]]",
            "{\"a\": {\"a\": {}}}",
            "\"\\uD83D\\uDE00\"",
            "01",
            "+1",
            "\"\\x\"",
            "\"");

    private final Random random;

    HostileJson(Random random) {
        this.random = random;
    }

    byte[] of(String json) {
        return switch (random.nextInt(12)) {
            case 0 -> utf8("[".repeat(10_000));
            case 1 -> utf8("{\"a\":".repeat(10_000) + "1" + "}".repeat(10_000));
            case 2 -> utf8(json.substring(0, random.nextInt(json.length())));
            case 3 -> utf8(json + json);
            case 4 ->
                utf8(json.replaceFirst("\\{", "{\"kind\": 1, \"kind\": 2, \"phrase\": \"a\", \"phrase\": \"b\","));
            case 5 -> utf8("{\"a\": \"" + "a".repeat(70_000) + "\"}");
            case 6 -> json.getBytes(random.nextBoolean() ? Charset.forName("UTF-16") : Charset.forName("UTF-32BE"));
            case 7 -> new byte[] {(byte) 0xff, (byte) 0xfe, '{', (byte) 0xc0, (byte) 0xaf, '}'};
            default -> utf8(replaced(json));
        };
    }

    /** With some of its values replaced, one at least. */
    private String replaced(String json) {
        List<MatchResult> values = VALUE.matcher(json).results().toList();
        if (values.isEmpty()) {
            return json;
        }
        MatchResult chosen = values.get(random.nextInt(values.size()));
        String further = random.nextBoolean() ? VALUES.get(random.nextInt(VALUES.size())) : text();
        return json.substring(0, chosen.start()) + further + json.substring(chosen.end());
    }

    private String text() {
        StringBuilder quoted = new StringBuilder("\"");
        HostileTexts.any(random).chars().forEach(each -> quoted.append(String.format("\\u%04x", each)));
        return quoted.append('"').toString();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
