package fr.relance.jobapplication;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relance.jobapplication.SearchText.Place;
import java.text.Normalizer;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTextTests {

    private static final String LETTERS = "éÉèœŒæçÀïôùÿßﬁ ’'‑-–.,/0123456789aBcdéœ\u0301\u00a0\u202f%_!?«»\n\t😀ø";

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "Le Grand Hôtel, le grand hotel",
                "LE GRAND HÔTEL, le grand hotel",
                "L’Épicerie, l epicerie",
                "L'Épicerie, l epicerie",
                "Saint‑Étienne, saint etienne",
                "Saint-Étienne, saint etienne",
                "Cœur de Bœuf, coeur de boeuf",
                "ŒUVRES, oeuvres",
                "Lætitia, laetitia",
                "Weiß, weiss",
                "Søren Łukasz, soren lukasz",
                "Noël à Çeské, noel a ceske",
                "e-mail, e mail",
                "aujourd’hui, aujourd hui",
                "« déjà »  vu, deja vu",
                "100 % réussi, 100 % reussi",
                "snake_case, snake_case",
                "C++ / C#, c++ c#",
                "R&D, r&d",
                "claire.durand@exemple.fr, claire.durand@exemple.fr",
                "06.12.34.56.78, 06 12 34 56 78",
                "06-12-34-56-78, 06 12 34 56 78",
                "1.500 €, 1 500 €",
                "Fin. Suite, fin. suite",
                "ﬁnance n° 2, finance n° 2",
                "H²O, h2o",
                "ＡＢＣ, abc",
                "Ελλάδα, ελλαδα",
                "Иван Иванович, иван иванович",
                "développeur(se), developpeur se",
                "Bac+5, bac+5"
            })
    void capitalsAccentsAndTypographyPlayNoPart(String written, String folded) {
        assertThat(SearchText.fold(written)).isEqualTo(folded);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "— … !", "’", "\u0301", "\u00ad"})
    void whatHasNoLetterIsNothing(String written) {
        assertThat(SearchText.fold(written)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Élève", "À bientôt", "naïveté", "façade", "Éléonore Çakır"})
    void anAccentInTwoCharactersIsTheSame(String written) {
        assertThat(SearchText.fold(Normalizer.normalize(written, Normalizer.Form.NFD)))
                .isEqualTo(SearchText.fold(Normalizer.normalize(written, Normalizer.Form.NFC)));
    }

    @ParameterizedTest
    @MethodSource("anything")
    void foldingTwiceIsFoldingOnce(String written) {
        String folded = SearchText.fold(written);

        assertThat(SearchText.fold(folded)).isEqualTo(folded);
        assertThat(folded).doesNotContain("  ").doesNotStartWith(" ").doesNotEndWith(" ");
    }

    @ParameterizedTest
    @MethodSource("anything")
    void everyWordIsFoundWhereItWasWritten(String written) {
        SearchText folded = SearchText.of(written);

        for (String word : folded.text().split(" ")) {
            Place place = Objects.requireNonNull(folded.find(word, 0));
            assertThat(SearchText.fold(written.substring(place.start(), place.end())))
                    .contains(word);
            assertThat(Character.isLowSurrogate(written.charAt(place.start()))).isFalse();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Le Grand Hôtel, hotel, Hôtel",
        "Un cœur gros, coeur, cœur",
        "Un cœur gros, oeu, œu",
        "Un cœur gros, co, cœ",
        "06 12 34, 12, 12",
        "C’est l’Étoile, etoile, Étoile"
    })
    void theOriginalIsMarked(String written, String word, String marked) {
        Place place = Objects.requireNonNull(SearchText.of(written).find(word, 0));

        assertThat(written.substring(place.start(), place.end())).isEqualTo(marked);
    }

    @ParameterizedTest
    @CsvSource({"06 12 34 56 78, 0612345678, 06 12 34 56 78", "L’Oréal Paris, loreal, L’Oréal"})
    void withoutItsBlanksWhatIsInTwoPartsIsFound(String written, String word, String marked) {
        SearchText folded = SearchText.of(written);
        Place place = Objects.requireNonNull(folded.closed().find(word, 0));

        assertThat(folded.find(word, 0)).isNull();
        assertThat(written.substring(place.start(), place.end())).isEqualTo(marked);
    }

    static Stream<String> anything() {
        Random random = new Random(4);
        return Stream.generate(() -> IntStream.range(0, 1 + random.nextInt(30))
                        .map(i -> LETTERS.codePointAt(LETTERS.offsetByCodePoints(
                                0, random.nextInt(LETTERS.codePointCount(0, LETTERS.length())))))
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString())
                .filter(text -> !SearchText.fold(text).isEmpty())
                .limit(300);
    }
}
