package fr.relance.correspondence.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.relance.growth.Growth;
import org.junit.jupiter.api.Test;

/** Files and pasted mails are opened in a time that follows their length. */
class MailFileGrowthTests {

    @Test
    void whatIsPastedIsReadInLinearTime() {
        assertThat(Growth.faults(20_000, 5, text -> {
                    MailReader.pasted(text);
                    MailReader.pasted("De : Julie\nObjet :" + text);
                }))
                .isEmpty();
    }

    @Test
    void aFileIsReadInLinearTime() {
        assertThat(Growth.faults(20_000, 7, text -> {
                    MailReader.file(("From: a@b.example\nSubject: x\nMIME-Version: 1.0\n\n" + text).getBytes(UTF_8));
                    MailReader.file(("From: a@b.example\nMIME-Version: 1.0\nContent-Type: text/html\n\n<p>" + text)
                            .getBytes(UTF_8));
                }))
                .isEmpty();
    }
}
