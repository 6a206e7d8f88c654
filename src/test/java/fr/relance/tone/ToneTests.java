package fr.relance.tone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.relance.growth.Growth;
import fr.relance.message.MessageKind;
import fr.relance.planning.Channel;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ToneTests {

    /** As a ratio, for what else a machine does weighs on both. */
    private static final long MOST_TIMES = 6;

    /** Pieces that are repeated to the longest text there may be. */
    private static final String HOSTILE =
            "a¦a ¦je ¦j'ai ¦vous ¦toujours ¦toujours pas de ¦réponse ¦merci de me ¦urgent "
                    + "¦je vous demande de ¦votre silence me ¦n'importe quel poste ¦!¦! ¦?¦? ¦[¦[a¦{{¦((((¦:) ¦: (¦<¦<a¦_¦.¦. "
                    + "¦…¦\n¦«¦\"a b c ¦XX¦X ¦A ¦JE ¦LE ¦😀¦\u0301¦\u200B¦\uD83D¦é¦S.¦t'¦'¦-¦www.¦http://a?¦#a¦%a¦\t "
                    + "¦sans réponse de votre part avant ¦pourquoi ma candidature ¦(nom¦le … ¦Madame ¦^_¦x D ";

    @Test
    void spansAreOffsetsOfTheTextAsTyped() {
        String body = "𝄞 Œuvre\u00A0: je n’ai\u00A0toujours\npas reçu de re\u0301ponse.";
        Finding finding = check(body).findings().get(0);

        assertThat(finding.rule()).isEqualTo(ToneRule.IMPATIENT);
        assertThat(body.substring(start(finding), end(finding)))
                .isEqualTo(finding.text())
                .endsWith("pas reçu de re\u0301ponse");
    }

    @Test
    void findingsFollowTheTextAndThoseAboutTheWholeComeLast() {
        Tone tone = look(MessageKind.FOLLOW_UP, Channel.EMAIL, "C'est inadmissible, j'exige une réponse.");

        assertThat(tone.findings())
                .extracting(Finding::rule)
                .containsExactly(
                        ToneRule.AGGRESSIVE,
                        ToneRule.DEMANDING,
                        ToneRule.NO_QUESTION,
                        ToneRule.NO_GREETING,
                        ToneRule.NO_SIGNATURE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "je n’ai toujours pas reçu de réponse",
                "je n'ai toujours pas reçu de réponse",
                "je nai toujours pas recu de reponse",
                "je n‘ai toujours pas reçu de réponse",
                "je n`ai toujours pas reçu de réponse",
                "j'ai toujours pas reçu de reponce",
                "JE N’AI TOUJOURS PAS REÇU DE RÉPONSE",
                "je n'ai tjrs pas recu de rep",
                "je n’ai\u00A0toujours\u00A0pas\u202Freçu de réponse",
                "je n'ai toujours\r\npas reçu\nde réponse",
                "je n’ai tou\u00ADjours pas reçu de ré\u200Bponse",
                "je n'ai toujours pas reçu de re\u0301ponse",
                "je n'ai toujours, à ce jour, pas de réponse"
            })
    void noSpellingHidesAPhrase(String text) {
        assertThat(Checks.sentence(text)).contains(ToneRule.IMPATIENT);
    }

    @ParameterizedTest
    @CsvSource({
        "Vous venez ?, 1",
        "Vous venez ??, 1",
        "Vous venez ? ?, 1",
        "Vous venez ?!?, 1",
        "Ah ? Bon ?, 2",
        "Voir https://exemple.fr/?a=b, 0",
        "Voir https://exemple.fr/ ?, 1",
        "Vous demandiez « pourquoi ce métier ? » hier ?, 1",
        "Rien., 0",
        "'', 0"
    })
    void aRunOfMarksIsOneQuestion(String body, int questions) {
        assertThat(check(body).questions()).isEqualTo(questions);
    }

    @ParameterizedTest
    @CsvSource({"EMAIL, 150, false", "EMAIL, 151, true", "PHONE, 110, false", "PHONE, 111, true"})
    void aTextIsTooLongBeyondItsBound(Channel channel, int words, boolean tooLong) {
        Tone tone = look(MessageKind.FOLLOW_UP, channel, "mot ".repeat(words));

        assertThat(tone.words()).isEqualTo(words);
        assertThat(Checks.rules(tone).contains(ToneRule.TOO_LONG)).isEqualTo(tooLong);
    }

    @ParameterizedTest
    @CsvSource({
        "THANK_YOU, false",
        "VOICEMAIL, false",
        "CATCH_UP, true",
        "FOLLOW_UP, true",
        "ASSISTANT, true",
        "FALLBACK_EMAIL, true",
        "APPLICATION_FOLLOW_UP, true"
    })
    void kindsThatAskMissTheirQuestion(MessageKind kind, boolean asks) {
        assertThat(Checks.rules(look(kind, Channel.PHONE, "Bonjour.")).contains(ToneRule.NO_QUESTION))
                .isEqualTo(asks);
    }

    @Test
    void overlappingFindingsOfOneRuleAreOne() {
        assertThat(Checks.words(ToneRule.SHOUTING, "MERCI DE ME RÉPONDRE!!! Vite!"))
                .containsExactly("MERCI DE ME RÉPONDRE", "!!!", "!");
        assertThat(Checks.words(ToneRule.IMPATIENT, "je suis toujours sans réponse à ce jour"))
                .hasSize(1);
    }

    @Test
    void anotherPersonsWordsAreNotAccused() {
        assertThat(Checks.sentence("Vous disiez : « c’est urgent, tu dois répondre »"))
                .isEmpty();
    }

    @Test
    void aFamilyNameInCapitalsIsNoWord() {
        assertThat(Checks.sentence("J’ai travaillé avec Martin TU et Sophie TOI."))
                .isEmpty();
        assertThat(Checks.sentence("Madame Durand, TU dois répondre.")).contains(ToneRule.FAMILIAR, ToneRule.SHOUTING);
    }

    @Test
    void wordsLeftOutOfAQuotationAreNoBlank() {
        assertThat(Checks.sentence("L’offre cherche « un profil […] à l’aise »."))
                .isEmpty();
        assertThat(Checks.sentence("L’offre cherche […] à l’aise.")).contains(ToneRule.PLACEHOLDER);
        assertThat(Checks.sentence("Je pense à « l’offre de [poste] ».")).contains(ToneRule.PLACEHOLDER);
    }

    @Test
    void aTextThatIsTooLongToLookAtIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> check("a".repeat(ToneRequest.MAX_LENGTH + 1)));
    }

    @Test
    void twiceTheTextTakesTwiceAsLong() {
        assertThat(Growth.faults(ToneRequest.MAX_LENGTH, 9, ToneTests::check)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("hostileTexts")
    void noTextTakesMuchLongerThanAnOrdinaryOne(String piece) {
        String ordinary = longestOf("Je vous remercie pour notre échange du 3 mars, le poste m’intéresse beaucoup. ");
        String hostile = longestOf(piece);
        long ordinaryNanos = Long.MAX_VALUE / MOST_TIMES;
        long hostileNanos = Long.MAX_VALUE;
        for (int attempt = 0; attempt < 30 && hostileNanos > MOST_TIMES * ordinaryNanos; attempt++) {
            ordinaryNanos = Math.min(ordinaryNanos, cpuNanosOf(ordinary));
            hostileNanos = Math.min(hostileNanos, cpuNanosOf(hostile));
        }

        assertThat(hostileNanos).isLessThanOrEqualTo(MOST_TIMES * ordinaryNanos);
    }

    private static String longestOf(String piece) {
        return piece.repeat(ToneRequest.MAX_LENGTH / piece.length() + 1).substring(0, ToneRequest.MAX_LENGTH);
    }

    private static long cpuNanosOf(String body) {
        long start = cpuNanos();
        check(body);
        return cpuNanos() - start;
    }

    /** Time of this thread alone: what other builds do meanwhile does not count. */
    private static long cpuNanos() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    static String[] hostileTexts() {
        return HOSTILE.split("¦");
    }

    private static Tone check(String body) {
        return look(MessageKind.FOLLOW_UP, Channel.EMAIL, body);
    }

    private static Tone look(MessageKind kind, Channel channel, String body) {
        return Tone.of(new ToneRequest(kind.asks(), channel, null, body));
    }

    private static int start(Finding finding) {
        return java.util.Objects.requireNonNull(finding.start());
    }

    private static int end(Finding finding) {
        return java.util.Objects.requireNonNull(finding.end());
    }
}
