package fr.relance.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relance.correspondence.MailCorpus.Mail;
import fr.relance.jobapplication.AnswerKind;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a recruiter's message seems to say; see docs/correspondence.md. */
class MailClassifierTests {

    @ParameterizedTest
    @MethodSource
    void aMailSaysWhatAPersonReadsInIt(Mail mail) {
        Proposal proposal = Classified.of(mail.text());

        assertThat(proposal.kind()).isEqualTo(mail.kind());
        if (proposal.kind() != null) {
            Span evidence = Objects.requireNonNull(proposal.evidence());
            Span sentence = Objects.requireNonNull(proposal.sentence());
            assertThat(evidence.start()).isBetween(sentence.start(), sentence.end());
            assertThat(evidence.end()).isBetween(sentence.start(), sentence.end());
            assertThat(evidence.in(mail.text())).isNotBlank();
        }
    }

    static List<Mail> aMailSaysWhatAPersonReadsInIt() {
        return Stream.of("corpus.txt", "unseen.txt", "fresh.txt")
                .flatMap(file -> MailCorpus.of(file).stream())
                .toList();
    }

    @Test
    void theEvidenceStandsWhereItIsInTheText() {
        String text = "Bonjour,\n\n> Une question ?\n\nVotre  candidature n’a\npas été RETENUE.";

        assertThat(Objects.requireNonNull(Classified.of(text).evidence()).in(text))
                .isEqualTo("n’a\npas été RETENUE");
    }

    @Test
    void aSubjectIsBelievedWhereTheTextSaysNothingUnlessItIsAnAnswers() {
        assertThat(Classified.of("Invitation à un entretien", "Bonjour.").kind())
                .isEqualTo(AnswerKind.INVITATION);
        assertThat(Classified.of("Invitation à un entretien", "Le poste est pourvu.")
                        .kind())
                .isEqualTo(AnswerKind.REFUSAL);
        assertThat(Classified.of("Re : Invitation à un entretien", "Merci.").kind())
                .isNull();
    }

    @Test
    void aRefusalBesideAnInvitationIsNotSure() {
        String refusal = "Votre candidature n’a pas été retenue.";

        assertThat(Classified.of(refusal).sure()).isTrue();
        assertThat(Classified.of(refusal + " Nous souhaitons vous rencontrer pour un autre poste.")
                        .sure())
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ne ", "a", "\n", "> ", "De : x\n", "n'a pas été ", "nous ", ". ", "entretien ", "\uD83D", "é"})
    void noTextTakesLong(String piece) {
        long start = System.nanoTime();

        Classified.of(piece.repeat(MailClassifier.MAX_LENGTH / piece.length()));

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
    }
}
