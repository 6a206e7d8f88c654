package fr.relance.message;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relance.kernel.Civility;
import fr.relance.kernel.FrenchWords;
import fr.relance.kernel.Gender;
import fr.relance.message.MessageContext.Addressee;
import fr.relance.planning.Channel;
import java.util.Random;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** ~ stands for the no-break space. */
class TemplateWriterTests {

    private static final String TEMPLATE = """
            {{interlocuteur}},

            Merci pour notre entretien du {{date de l’entretien}} au sujet du {{poste}} {{chez l’entreprise}}.

            Vous cherchez : {{besoin}}. J’apporte : {{points forts}}. Le {{poste}} me plaît.

            Avez-vous pu avancer depuis le {{échéance}} ? Je reste disponible.

            {{prénom}} {{nom}}
            {{téléphone}}""";

    private final MessageWriter builtIn = new MessageWriter();
    private final TemplateWriter writer = new TemplateWriter(builtIn);

    @Test
    void everythingKnownIsFilledIn() {
        Message message = write(TEMPLATE, Contexts.full(Gender.FEMININE));

        assertThat(message.body()).isEqualTo("""
                Madame Durand,

                Merci pour notre entretien du mardi 3 mars au sujet du poste de chef de rang chez Le Grand Hôtel.

                Vous cherchez~: une personne autonome en salle~; à l’aise en anglais. J’apporte~: huit ans de service, dont deux saisons à Londres. Le poste de chef de rang me plaît.

                Avez-vous pu avancer depuis le lundi 9 mars~? Je reste disponible.

                Camille Roux
                06 12 34 56 78""".replace('~', '\u00A0'));
        assertThat(message.missing()).isEmpty();
        assertThat(message.words()).isEqualTo(FrenchWords.count(message.body()));
    }

    @Test
    void aSentenceWhoseDetailIsUnknownIsLeftOutWithoutATrace() {
        Message message = write(TEMPLATE, Contexts.bare(Gender.UNSAID));

        assertThat(message.body()).isEqualTo("""
                Madame, Monsieur,

                Le poste de chef de rang me plaît.

                Je reste disponible.

                Camille Roux""");
        assertThat(message.missing())
                .containsExactly(
                        Detail.PERSON,
                        Detail.INTERVIEW_DATE,
                        Detail.COMPANY,
                        Detail.NEEDS,
                        Detail.STRENGTHS,
                        Detail.DEADLINE,
                        Detail.PHONE);
    }

    @Test
    void aSubjectCarriesTheYearAndGivesWayToTheWrittenOneWhenNothingIsLeft() {
        TemplateContent template = mail("Entretien du {{date de l'entretien}}, {{entreprise}}", "Bonjour.");

        assertThat(writer.write(template, Contexts.full(Gender.UNSAID)).subject())
                .isEqualTo("Entretien du 3 mars 2026, Le Grand Hôtel");
        MessageContext bare = Contexts.bare(Gender.UNSAID);
        assertThat(writer.write(template, bare).subject())
                .isEqualTo(builtIn.write(new MessageRequest(MessageKind.FOLLOW_UP, Channel.EMAIL, null, bare))
                        .subject());
    }

    @Test
    void aGreetingGreetsWhoeverItIs() {
        assertThat(write("Bonjour {{interlocuteur}},", Contexts.full(Gender.UNSAID))
                        .body())
                .isEqualTo("Bonjour Madame Durand,");
        assertThat(write("Bonjour {{interlocuteur}},", Contexts.bare(Gender.UNSAID))
                        .body())
                .isEqualTo("Bonjour,");
    }

    @Test
    void aloudTheNumberIsSpokenAndNobodyUnknownIsNamed() {
        TemplateContent script = new TemplateContent(
                MessageKind.VOICEMAIL,
                Channel.PHONE,
                null,
                "Bonjour {{interlocuteur}}, {{prénom}} {{nom}}. Dites à {{interlocuteur}} que j’ai appelé. Mon numéro : {{téléphone}}.");

        Message known = writer.write(script, Contexts.full(Gender.UNSAID));
        Message unknown = writer.write(script, Contexts.without(Detail.PERSON));

        assertThat(known.subject()).isNull();
        assertThat(known.body())
                .isEqualTo("Bonjour Madame Durand, Camille Roux. Dites à Madame Durand que j’ai appelé."
                        + " Mon numéro\u00A0: 06 12 34 56 78.");
        assertThat(unknown.body()).isEqualTo("Bonjour, Camille Roux. Mon numéro\u00A0: 06 12 34 56 78.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"d’ingénieure", "de hockeyeur", "d’assistant"})
    void thePostReadsWellAfterAnArticle(String post) {
        String name = post.replaceFirst("^(d’|de )", "");
        MessageContext context = telling(name, "Le Grand Hôtel");

        assertThat(write("Le {{poste}}. En tant que : {{intitulé du poste}}.", context)
                        .body())
                .isEqualTo("Le poste " + post + ". En tant que\u00A0: " + name + ".");
    }

    @Test
    void valuesAreDataWhateverTheyHold() {
        MessageContext hostile =
                telling("chef {{nom}} <b> & \"co\"", "Café {{#x}} & <i>fils</i> ${1+1} [[${2}]] $1 \\");

        String body = write("Le {{poste}}, {{entreprise}}.", hostile).body();

        assertThat(body).contains("<b> &", "& <i>fils</i> $").doesNotContain("{{", "}}", "Roux", "&amp;", "&lt;");
    }

    @Test
    void abbreviationsEndNoSentence() {
        assertThat(write("J’ai vu M. Petit et Mme. Roy pour {{point}}. Merci.", Contexts.bare(Gender.UNSAID))
                        .body())
                .isEqualTo("Merci.");
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nothingUnfinishedEverShows(long seed) {
        MessageContext context = RandomContexts.any(new Random(seed));

        Message message = write(TEMPLATE, context);

        assertThat(message.body())
                .doesNotContain("{{", "}}", "  ", "\n\n\n", "null")
                .isEqualTo(message.body().strip());
    }

    @ParameterizedTest
    @EnumSource(Variant.class)
    void aTemplateMadeOfAMessageGivesThatMessageBack(Variant variant) {
        MessageContext context = Contexts.full(Gender.FEMININE);
        Message message = builtIn.write(new MessageRequest(MessageKind.FOLLOW_UP, Channel.EMAIL, variant, context));

        TemplateContent template = TemplateDrafts.of(mail(message.subject(), message.body()), context);

        assertThat(template.body())
                .contains("{{interlocuteur}},", "{{poste}} {{chez l’entreprise}}", "{{prénom}} {{nom}}\n{{téléphone}}")
                .doesNotContain("Durand", "Grand Hôtel", "mars", "chef de rang", "Roux");
        assertThat(template.subject())
                .isEqualTo("{{prénom}} {{nom}} - Suite à notre entretien du {{date de l’entretien}} pour le {{poste}}");
        assertThat(Placeholder.refused(template.subject() + template.body())).isEmpty();
        Message again = writer.write(template, context);
        assertThat(again.body()).isEqualTo(message.body());
        assertThat(again.subject()).isEqualTo(message.subject());
    }

    @Test
    void aTemplateMadeOfAMessageToNobodyKnownSuitsSomebody() {
        MessageContext bare = Contexts.bare(Gender.UNSAID);
        Message message = builtIn.write(new MessageRequest(MessageKind.THANK_YOU, Channel.EMAIL, null, bare));

        TemplateContent template = TemplateDrafts.of(mail(message.subject(), message.body()), bare);

        assertThat(writer.write(template, Contexts.full(Gender.UNSAID)).body()).startsWith("Madame Durand,");
    }

    @Test
    void wordsThatOnlyContainAValueStay() {
        MessageContext context = telling("chef", "Or");

        assertThat(TemplateDrafts.of(mail("Or et Orange", "Le chef des chefs, chez Orange, chez Or."), context)
                        .body())
                .isEqualTo("Le {{intitulé du poste}} des chefs, chez Orange, {{chez l’entreprise}}.");
    }

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    private Message write(String body, MessageContext context) {
        return writer.write(mail("Objet", body), context);
    }

    private static TemplateContent mail(@Nullable String subject, String body) {
        return new TemplateContent(MessageKind.FOLLOW_UP, Channel.EMAIL, subject, body);
    }

    private static MessageContext telling(String position, String company) {
        MessageContext c = Contexts.full(Gender.FEMININE);
        return new MessageContext(
                c.sender(),
                new Addressee(Civility.MADAME, "Durand"),
                position,
                company,
                c.interviewAt(),
                c.appliedOn(),
                c.on(),
                c.announced(),
                null,
                null,
                null);
    }
}
