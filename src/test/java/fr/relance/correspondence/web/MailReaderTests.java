package fr.relance.correspondence.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.relance.correspondence.MailClassifier;
import fr.relance.correspondence.MailContent;
import java.nio.charset.Charset;
import java.time.Instant;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Mails in the shapes that mail programs save and people paste. */
class MailReaderTests {

    private static final String HEAD = """
            Received: from mail.example by mx.example; Tue, 3 Mar 2026 09:30:00 +0100
            From: Julie Martin <julie.martin@hotel.example>
            To: Camille <camille@example.org>
            Subject: Votre candidature
            Date: Tue, 3 Mar 2026 09:30:00 +0100
            MIME-Version: 1.0
            """;
    private static final String WORDS = "Bonjour,\n\nVotre candidature n’a pas été retenue.\n\nCordialement";

    @Test
    void aPlainMailTellsWhoWroteWhatAndWhen() {
        MailContent mail = read(HEAD + "Content-Type: text/plain; charset=utf-8\n\n" + WORDS);

        assertThat(mail)
                .isEqualTo(new MailContent(
                        "Julie Martin", "Votre candidature", Instant.parse("2026-03-03T08:30:00Z"), WORDS, 0, false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"utf-8", "iso-8859-15", "windows-1252", "iso-8859-1", "\"UTF-8\"", "inconnu", "us-ascii", "x y"})
    void everyCharsetIsRead(String charset) {
        String name = charset.replace("\"", "");
        Charset written =
                name.startsWith("iso") || name.startsWith("windows") ? Charset.forName("windows-1252") : UTF_8;
        String words = name.equals("iso-8859-15") ? "Réponse négative" : "Réponse négative : l’œuvre";
        byte[] mail = (HEAD + "Content-Type: text/plain; charset=" + charset + "\nContent-Transfer-Encoding: 8bit\n\n"
                        + words)
                .getBytes(written);

        assertThat(MailReader.file(mail).orElseThrow().text()).isEqualTo(words);
    }

    @Test
    void quotedPrintableIsReadAndItsSoftBreaksAreNone() {
        String body = "Votre candidature n=E2=80=99a pas =C3=A9t=C3=A9 rete=\nnue.";

        assertThat(text("Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: Quoted-Printable\n\n"
                        + body))
                .isEqualTo("Votre candidature n’a pas été retenue.");
    }

    @ParameterizedTest
    @CsvSource({"''", "=", "!!", "A"})
    void base64IsReadEvenWithWhatDoesNotBelongThere(String rubbish) {
        String encoded = Base64.getMimeEncoder().encodeToString(WORDS.getBytes(UTF_8));

        assertThat(text("Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\n" + encoded
                        + rubbish))
                .startsWith("Bonjour,\n\nVotre candidature n’a pas été retenue.\n\nCordialemen");
    }

    @Test
    void ofTwoVersionsTheTextIsTaken() {
        assertThat(text(alternative("text/plain; charset=utf-8", "Le texte.", "text/html", "<p>La page.</p>")))
                .isEqualTo("Le texte.");
        assertThat(text(alternative("text/html", "<p>La page.</p>", "text/plain", "Le texte.")))
                .isEqualTo("La page.");
        assertThat(text(alternative("text/plain", " ", "text/html", "<p>La page.</p>")))
                .isEqualTo("La page.");
    }

    @Test
    void aMailThatIsHtmlOnlyBecomesTextWithItsParagraphs() {
        String html = "<html><head><title>Titre</title><style>p{color:red}</style></head><body><p>Bonjour Camille,</p>"
                + "<p>Nous souhaitons<br>vous&nbsp;rencontrer.</p><ul><li>mardi</li><li>jeudi</li></ul><script>alert(1)</script>"
                + "<div>Julie</div><blockquote><p>Je relance.</p></blockquote></body></html>";

        assertThat(text("Content-Type: text/html; charset=utf-8\n\n" + html))
                .isEqualTo(
                        "Bonjour Camille,\n\nNous souhaitons\nvous rencontrer.\n\n- mardi\n- jeudi\nJulie\n> Je relance.");
    }

    @Test
    void attachmentsAreLeftOutAndCounted() {
        String mail = HEAD + """
                Content-Type: multipart/mixed; boundary=limite

                --limite
                Content-Type: text/plain; charset=utf-8

                Ci-joint notre proposition.
                --limite
                Content-Type: application/pdf; name="offre.pdf"
                Content-Disposition: attachment; filename="offre.pdf"
                Content-Transfer-Encoding: base64

                JVBERi0=
                --limite
                Content-Type: text/plain; name="notes.txt"
                Content-Disposition: attachment; filename="notes.txt"

                Des notes.
                --limite--
                """;

        assertThat(read(mail).text()).isEqualTo("Ci-joint notre proposition.");
        assertThat(read(mail).leftOut()).isEqualTo(2);
    }

    @Test
    void aMailThatIsPassedOnAsAnAttachmentIsReadWhereTheOuterOneSaysNothing() {
        String inner =
                "From: RH <rh@hotel.example>\nSubject: Refus\nContent-Type: text/plain; charset=utf-8\n\n" + WORDS;
        String mail = "From: Camille <camille@example.org>\nSubject: Tr\nMIME-Version: 1.0\n"
                + "Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: message/rfc822\n\n" + inner
                + "\n--b--\n";

        assertThat(read(mail))
                .extracting(MailContent::sender, MailContent::subject, MailContent::text)
                .containsExactly("RH", "Refus", WORDS);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        =?utf-8?Q?R=C3=A9ponse_n=C3=A9gative?=, Réponse négative
        =?ISO-8859-1?B?UulwbyBu6Wc=?=, Répo nég
        =?utf-8?Q?Votre?= =?utf-8?Q?_candidature?=, Votre candidature
        =?inconnu?Q?R=E9ponse?=, =?inconnu?Q?R=E9ponse?=
        =?utf-8?Q?, =?utf-8?Q?
        Réponse, Réponse
        """)
    void subjectsAreDecoded(String written, String read) {
        byte[] mail = ("From: rh@hotel.example\nSubject: " + written + "\nDate: hier\n\nBonjour").getBytes(UTF_8);

        assertThat(MailReader.file(mail).orElseThrow().subject()).isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        Julie Martin <julie@hotel.example>, Julie Martin
        '"Martin, Julie" <julie@hotel.example>', 'Martin, Julie'
        =?utf-8?Q?C=C3=A9line?= <c@hotel.example>, Céline
        <rh@hotel.example>, rh@hotel.example
        rh@hotel.example, rh@hotel.example
        n'importe quoi < > @ ;;, n'importe quoi
        """)
    void theSenderIsNamedAsFarAsPossible(String written, String read) {
        String mail = "From: " + written + "\nSubject: x\nDate: x\n\nBonjour";

        assertThat(MailReader.file(mail.getBytes(UTF_8)).orElseThrow().sender())
                .isNotNull()
                .startsWith(read);
    }

    @Test
    void aDateThatMakesNoSenseIsNone() {
        assertThat(MailReader.file("From: a@b.example\nDate: hier\n\nBonjour".getBytes(US_ASCII))
                        .orElseThrow()
                        .sentAt())
                .isNull();
        assertThat(MailReader.file(
                                "From: a@b.example\nDate: Tue, 3 Mar 1970 09:30:00 +0100\n\nBonjour".getBytes(US_ASCII))
                        .orElseThrow()
                        .sentAt())
                .isNull();
    }

    @Test
    void aTextFileIsTheMessageItself() {
        assertThat(MailReader.file(WORDS.getBytes(UTF_8)).orElseThrow().text()).isEqualTo(WORDS);
        assertThat(MailReader.file("Désolé".getBytes(ISO_8859_1)).orElseThrow().text())
                .isEqualTo("Désolé");
        assertThat(MailReader.file("\uFEFFBonjour\r\nCamille".getBytes(UTF_8))
                        .orElseThrow()
                        .text())
                .isEqualTo("Bonjour\nCamille");
    }

    @Test
    void thePastedHeadTellsWhoWroteWhat() {
        MailContent mail = MailReader.pasted("De : Julie Martin <rh@hotel.example>\nEnvoyé : mardi 3 mars 2026\n"
                        + "À : Camille\nObjet : Votre candidature\n\nBonjour")
                .orElseThrow();

        assertThat(mail.sender()).isEqualTo("Julie Martin <rh@hotel.example>");
        assertThat(mail.subject()).isEqualTo("Votre candidature");
        assertThat(MailReader.pasted("Bonjour,\nObjet : rien").orElseThrow().subject())
                .isNull();
    }

    @Test
    void thePastedSourceOfAMailIsReadAsAMail() {
        assertThat(MailReader.pasted(HEAD + "Content-Type: text/plain; charset=utf-8\n\nBonjour Zoé")
                        .orElseThrow())
                .extracting(MailContent::sender, MailContent::text)
                .containsExactly("Julie Martin", "Bonjour Zoé");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\t ", "\u00A0", "From: a@b.example\nSubject: x\n\n"})
    void withoutTextThereIsNoMessage(String nothing) {
        assertThat(MailReader.file(nothing.getBytes(UTF_8))).isEmpty();
    }

    @Test
    void aLongTextIsShortenedButNeverWithinACharacter() {
        MailContent mail = MailReader.pasted("é".repeat(MailClassifier.MAX_LENGTH - 1) + "😀" + "fin")
                .orElseThrow();

        assertThat(mail.shortened()).isTrue();
        assertThat(mail.text()).hasSize(MailClassifier.MAX_LENGTH - 1);
    }

    @Test
    void headsOfAnyLengthFit() {
        MailContent mail = read("From: " + "a".repeat(5_000) + "\nSubject: " + "b".repeat(5_000) + "\n\nBonjour");

        assertThat(mail.subject()).hasSize(300);
        assertThat(mail.sender()).hasSize(300);
    }

    private static String alternative(String firstType, String first, String secondType, String second) {
        return "Content-Type: multipart/alternative; boundary=\"=_b\"\n\n--=_b\nContent-Type: " + firstType + "\n\n"
                + first + "\n--=_b\nContent-Type: " + secondType + "\n\n" + second + "\n--=_b--\n";
    }

    private static String text(String typeAndBody) {
        return read(HEAD + typeAndBody).text();
    }

    private static MailContent read(String mail) {
        return MailReader.file(mail.replace("\n", "\r\n").getBytes(UTF_8)).orElseThrow();
    }
}
