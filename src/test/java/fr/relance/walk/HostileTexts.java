package fr.relance.walk;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What nobody would type by accident, and what some will on purpose. */
final class HostileTexts {

    private static final int[] LENGTHS = {
        1, 20, 21, 30, 31, 64, 65, 80, 81, 100, 101, 120, 121, 254, 255, 300, 301, 500, 501, 1_000, 1_001, 2_000, 5_000,
        5_001, 10_000, 10_001, 20_001, 100_000
    };

    private static final List<String> FILLERS = List.of(
            "a",
            "é",
            "\n",
            " ",
            "\u00a0",
            "\ud83d\ude00",
            "e\u0301",
            "\u202e",
            "<",
            "&",
            "'",
            "%",
            "{{",
            "a ",
            "-",
            "1");

    private static final List<String> BLANKS_AND_CONTROLS = List.of(
            "",
            " ",
            "\t",
            "\n",
            "\r\n",
            "\u00a0\u2003",
            "\u0000",
            "a\u0000b",
            "\u0001\u0008\u001b[31m\u007f\u0085",
            "\ufeff",
            "\uffff\ufffe",
            "\u2028\u2029",
            "\u200b\u200d\u2060",
            "\u202eevil\u202c",
            "\u200f\u2067x\u2069",
            "\ud800",
            "a\udc00b",
            "é",
            "e\u0301",
            "\u1100\u1161\u11a8",
            "Z\u0351\u036b\u0343\u036a\u0302",
            "\ud835\udd38\ud83d\udc68\u200d\ud83d\udc69",
            "\u0130\u0131\u00df\ufb03",
            "ﷺﷺﷺ",
            "مرحبا",
            "漢字");

    private static final List<String> NUMBERS = List.of(
            "-1",
            "0",
            "1",
            "00001",
            "+5",
            "-0",
            "1.5",
            "1,5",
            "1e9",
            "NaN",
            "Infinity",
            "0x10",
            "1_000",
            "٣",
            "１２",
            "९",
            "2147483647",
            "2147483648",
            "-2147483649",
            "9223372036854775807",
            "9223372036854775808",
            "1".repeat(400));

    private static final List<String> MOMENTS = List.of(
            "0000-00-00",
            "0000-01-01",
            "-0001-01-01",
            "1999-12-31",
            "2000-01-01",
            "2100-12-31",
            "2101-01-01",
            "9999-12-31",
            "+999999999-12-31",
            "2026-02-30",
            "2026-2-3",
            "2026-03-29",
            "2026-10-25",
            "2026-03-03T10:00",
            "2026-03-29T02:30",
            "2026-10-25T02:30",
            "2026-03-03T10:00+02:00",
            "2026-03-03T10:00:00.000Z",
            "24:00",
            "23:59:60",
            "25:61",
            "10h30",
            "00:00",
            "2026-03-10 MORNING",
            "2026-03-10 ",
            " MORNING",
            "2026-W10-2");

    private static final List<String> NAMES = List.of(
            "0-0-0-0-0",
            "00000000-0000-0000-0000-000000000000",
            "ffffffff-ffff-ffff-ffff-ffffffffffff",
            "ffffffffffffffff-f-f-f-f",
            "{00000000-0000-0000-0000-000000000000}",
            "zzzz",
            "vague",
            "VAGUE ",
            "UNKNOWN",
            "EMAIL",
            "PHONE",
            "MORNING",
            "OFFER",
            "ACCEPTED",
            "NO_REPLY",
            "POSITIVE",
            "null",
            "undefined",
            "true",
            "on",
            "[]",
            "{}",
            "modele-",
            "modele-0-0-0-0-0",
            "relance-sobre",
            "appel",
            "tableau",
            "en-cours",
            "closes");

    private static final List<String> INJECTIONS = List.of(
            "<script>alert(1)</script>",
            "\"><img src=x onerror=alert(1)>",
            "'--",
            "'; drop table account; --",
            "\\",
            "\\u0000",
            "%00",
            "%0d%0aX-Injected: 1",
            "a\r\nX-Injected: 1",
            "a\r\nBcc: x@exemple.fr\r\n\r\nbonjour",
            "${7*7}",
            "#{7*7}",
            "*{7*7}",
            "@{//evil.example}",
            "~{::main}",
            "__${7*7}__::.x",
            "[[${7*7}]]",
            "[(${7*7})]",
            "{{{x}}}",
            "{{#a}}{{/a}}",
            "{{>partiel}}",
            "{{poste}}",
            "{{=<% %>=}}",
            "{{",
            "}}",
            "%s%n%x",
            "{0}{1}{9}",
            "{",
            "}",
            "a'b''c",
            "../../etc/passwd",
            "//evil.example",
            "/\\evil.example",
            "https://evil.example",
            "javascript:alert(1)",
            "data:text/html,x",
            "http://[::1",
            "http://a b",
            "mailto:a@b",
            "a@b",
            "a@b@c",
            "\"a b\"@exemple.fr",
            "a@exemple.fr\nBcc: b@exemple.fr",
            "@",
            "+33 (0)1",
            "=1+1",
            "01 23 45 67 89 ".repeat(3),
            "(a+)+$",
            "a".repeat(60) + "!",
            "_".repeat(30) + "%");

    private static final List<String> ALL = Stream.of(BLANKS_AND_CONTROLS, NUMBERS, MOMENTS, NAMES, INJECTIONS)
            .flatMap(List::stream)
            .toList();

    private HostileTexts() {}

    static String any(RandomGenerator random) {
        return random.nextInt(4) == 0 ? filled(random) : one(random);
    }

    /** Without a very long one: where it stands in an address, only the server would see it. */
    static String one(RandomGenerator random) {
        return ALL.get(random.nextInt(ALL.size()));
    }

    static String filled(RandomGenerator random) {
        String filler = FILLERS.get(random.nextInt(FILLERS.size()));
        int length = LENGTHS[random.nextInt(LENGTHS.length)];
        return filler.repeat(Math.max(1, length / filler.length()));
    }

    /** As a form or an address carries it; a half of a pair as the three bytes that it would be. */
    static String encoded(String text) {
        StringBuilder encoded = new StringBuilder();
        text.codePoints().forEach(point -> bytes(point).forEach(each -> encoded.append(String.format("%%%02X", each))));
        return encoded.toString();
    }

    private static IntStream bytes(int point) {
        if (point < 0x80) {
            return IntStream.of(point);
        }
        if (point < 0x800) {
            return IntStream.of(0xC0 | point >> 6, tail(point));
        }
        return point < 0x10000
                ? IntStream.of(0xE0 | point >> 12, tail(point >> 6), tail(point))
                : IntStream.of(0xF0 | point >> 18, tail(point >> 12), tail(point >> 6), tail(point));
    }

    private static int tail(int bits) {
        return 0x80 | bits & 0x3F;
    }
}
