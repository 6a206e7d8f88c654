package fr.relance.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.relance.kernel.Gender;
import fr.relance.message.MessageContext.Announced;
import fr.relance.message.MessageContext.Sender;
import fr.relance.planning.Channel;
import org.junit.jupiter.api.Test;

class MessageWriterTests {

    private final MessageWriter writer = new MessageWriter();

    @Test
    void aPassedDeadlineComesBeforeArguments() {
        assertThat(writer.best(Contexts.announcing(Contexts.BY_9_MARCH))).isEqualTo(Variant.DEADLINE_PASSED);
        assertThat(writer.best(Contexts.announcing(Contexts.BY_16_MARCH))).isEqualTo(Variant.ARGUED);
        assertThat(writer.best(Contexts.bare(Gender.UNSAID))).isEqualTo(Variant.SOBER);
    }

    @Test
    void theDayOfTheDeadlineHasNotPassed() {
        Announced today = new Announced(null, Contexts.TUESDAY_10_MARCH);

        assertThat(writer.best(Contexts.announcing(today))).isEqualTo(Variant.ARGUED);
    }

    @Test
    void aVariantIsOfferedWhereItHasSomethingToSay() {
        assertThat(writer.variants(MessageKind.FOLLOW_UP, Channel.EMAIL, Contexts.full(Gender.UNSAID)))
                .containsExactly(Variant.SOBER, Variant.ARGUED, Variant.DEADLINE_PASSED);
        assertThat(writer.variants(MessageKind.FOLLOW_UP, Channel.EMAIL, Contexts.bare(Gender.UNSAID)))
                .containsExactly(Variant.SOBER);
        assertThat(writer.variants(MessageKind.FOLLOW_UP, Channel.PHONE, Contexts.full(Gender.UNSAID)))
                .isEmpty();
        assertThat(writer.variants(MessageKind.THANK_YOU, Channel.EMAIL, Contexts.full(Gender.UNSAID)))
                .isEmpty();
    }

    @Test
    void theBestVariantIsWrittenWhereNoneIsAsked() {
        MessageContext context = Contexts.full(Gender.UNSAID);

        assertThat(writer.write(new MessageRequest(MessageKind.FOLLOW_UP, Channel.EMAIL, null, context)))
                .isEqualTo(writer.write(
                        new MessageRequest(MessageKind.FOLLOW_UP, Channel.EMAIL, Variant.DEADLINE_PASSED, context)));
    }

    @Test
    void aThankYouLooksForwardToAnAnnouncedDay() {
        MessageContext context = Contexts.announcing(Contexts.BY_16_MARCH);

        assertThat(writer.write(new MessageRequest(MessageKind.THANK_YOU, Channel.EMAIL, null, context))
                        .body())
                .contains("J’ai bien noté la date du lundi 16 mars, et je reste d’ici là");
    }

    @Test
    void aDetailThatIsTooLongIsShortenedAndIfItCannotBeLeftOut() {
        String steady = "mot ".repeat(80);
        String clauses = "huit ans de service, " + "des mots ".repeat(60);
        Message message = writer.write(new MessageRequest(
                MessageKind.FOLLOW_UP, Channel.EMAIL, Variant.ARGUED, Contexts.telling(steady, clauses, null)));

        assertThat(message.body()).contains("Voici ce que je peux vous apporter\u00A0: huit ans de service.");
        assertThat(message.missing()).containsExactly(Detail.NEEDS);
        assertThat(message.words()).isLessThanOrEqualTo(120);
    }

    @Test
    void whatTemplatesWouldReadIsPlainText() {
        String tricky = "[(${m.sender})] [[${7*7}]] <b>\"l'été\"</b> &amp; T(java.lang.Runtime)";
        Message message = writer.write(new MessageRequest(
                MessageKind.FOLLOW_UP, Channel.EMAIL, Variant.ARGUED, Contexts.telling(tricky, "du calme", null)));

        assertThat(message.body())
                .contains("$m.sender $7*7 <b>«\u00A0l’été\u00A0»</b>")
                .doesNotContain("49", "[", "]", "&#39;", "&lt;");
    }

    @Test
    void noTextGoesByAChannelThatIsNotItsOwn() {
        MessageRequest request =
                new MessageRequest(MessageKind.THANK_YOU, Channel.PHONE, null, Contexts.full(Gender.UNSAID));

        assertThatIllegalArgumentException().isThrownBy(() -> writer.write(request));
    }

    @Test
    void nothingIsSignedByNobody() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Sender(" ", "", null, Gender.UNSAID));
    }
}
