package fr.relance.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relance.correspondence.MailCorpus.Mail;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a recruiter's message seems to say; see docs/correspondence.md. */
class MailClassifierTests {

    @ParameterizedTest
    @MethodSource
    void aMailSaysWhatAPersonReadsInIt(Mail mail) {
        assertThat(Classified.of(mail.text()).kind()).isEqualTo(mail.kind());
    }

    static List<Mail> aMailSaysWhatAPersonReadsInIt() {
        return MailCorpus.of("corpus.txt");
    }
}
