package fr.relance.correspondence.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is dropped is read, or is not: it never fails, and never takes long. */
class HostileMailTests {

    private static final int MEGABYTE = 1_000_000;
    private static final String HEAD = "From: a@b.example\nSubject: x\nMIME-Version: 1.0\n";

    @ParameterizedTest
    @MethodSource
    void aHostileFileIsNoIncident(String mail) {
        assertThat(Duration.ofNanos(timed(mail.getBytes(ISO_8859_1)))).isLessThan(Duration.ofSeconds(8));
    }

    static List<String> aHostileFileIsNoIncident() {
        return List.of(
                "\n".repeat(MEGABYTE),
                "a".repeat(MEGABYTE),
                HEAD + " ".repeat(MEGABYTE),
                "From: a\n" + " suite\n".repeat(100_000),
                "X-A: b\n".repeat(100_000) + "\nBonjour",
                HEAD + "Content-Type: text/html\n\n" + "<div>".repeat(150_000),
                HEAD + "Content-Type: text/html\n\n" + "<blockquote><p>a".repeat(50_000),
                HEAD + "Content-Type: text/html\n\n" + "<p style=display:none>a</p>".repeat(30_000),
                HEAD + "Content-Type: text/html\n\n<" + "!".repeat(MEGABYTE),
                HEAD + "Content-Type: multipart/mixed; boundary=b\n\n" + "--b\n\na\n".repeat(100_000),
                HEAD + "Content-Type: multipart/mixed\n\n--b\n\nBonjour",
                HEAD + "Content-Type: multipart/mixed; boundary=\"\"\n\n--\n\nBonjour\n--",
                HEAD + nested(300),
                HEAD + "Content-Type: message/rfc822\n\n" + "Content-Type: message/rfc822\n\n".repeat(20_000),
                HEAD + "Content-Type: ;;;=\n\nBonjour",
                HEAD + "Content-Transfer-Encoding: x-uuencode\n\nbegin 644",
                HEAD + "Content-Transfer-Encoding: base64\n\n====A",
                HEAD + "Content-Transfer-Encoding: quoted-printable\n\n=\n=ZZ=",
                HEAD + "Content-Type: text/plain; charset=\"\u0000\"\n\nBonjour",
                "Subject: =?utf-8?B?" + "A".repeat(100_000) + "\n\nBonjour",
                "\u0000\u0001\u0002");
    }

    @Test
    void bytesAtRandomAreNoIncident() {
        Random random = new Random(4);
        Stream<byte[]> files = IntStream.range(0, 500).mapToObj(each -> {
            byte[] bytes = new byte[random.nextInt(3_000)];
            random.nextBytes(bytes);
            return bytes;
        });

        assertThatCode(() -> files.forEach(MailReader::file)).doesNotThrowAnyException();
    }

    @Test
    void aMailThatIsCutOrSpoiltAnywhereIsNoIncident() {
        String mail = HEAD + nested(3) + "Content-Type: text/html; charset=utf-8\n\n<p>Réponse</p>";
        Random random = new Random(5);

        assertThatCode(() -> {
                    for (int end = 0; end < mail.length(); end++) {
                        MailReader.file(mail.substring(0, end).getBytes(UTF_8));
                        byte[] spoilt = mail.getBytes(UTF_8);
                        spoilt[random.nextInt(spoilt.length)] = (byte) random.nextInt();
                        MailReader.file(spoilt);
                        MailReader.pasted(mail.substring(end));
                    }
                })
                .doesNotThrowAnyException();
    }

    @Test
    void gapsAreOneEmptyLine() {
        assertThat(MailReader.pasted("Bonjour\n\n \n\u00A0\n\nJulie")
                        .orElseThrow()
                        .text())
                .isEqualTo("Bonjour\n\nJulie");
    }

    private static String nested(int depth) {
        StringBuilder mail = new StringBuilder();
        for (int at = 0; at < depth; at++) {
            mail.append("Content-Type: multipart/mixed; boundary=b")
                    .append(at)
                    .append("\n\n--b")
                    .append(at)
                    .append('\n');
        }
        return mail.append("\nBonjour\n").toString();
    }

    private static long timed(byte[] mail) {
        long start = System.nanoTime();
        MailReader.file(mail);
        return System.nanoTime() - start;
    }
}
