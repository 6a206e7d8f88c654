package fr.relance.jobapplication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExcerptsTests {

    private static final List<String> LINES = List.of(
            "Mme Claire Durand, DRH, claire.durand@exemple.fr, 06 12 34 56 78",
            "Ouverture d’un cœur de marché en mai, à Saint-Malo.",
            "Trois services par jour, " + "équipe soudée et nombreuse ".repeat(12) + "avec un point le lundi matin, "
                    + "puis " + "encore beaucoup d’autres choses ".repeat(9));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "claire | Mme [Claire] Durand, DRH, [claire].durand@exemple.fr, 06 12 34 56 78",
                "DURAND drh | Mme Claire [Durand], [DRH], claire.[durand]@exemple.fr, 06 12 34 56 78",
                "0612345678 | Mme Claire Durand, DRH, claire.durand@exemple.fr, [06 12 34 56 78]",
                "06 12 34 | Mme Claire Durand, DRH, claire.durand@exemple.fr, [06 12 34] 56 78",
                "coeur | Ouverture d’un [cœur] de marché en mai, à Saint-Malo.",
                "saintmalo | Ouverture d’un cœur de marché en mai, à [Saint-Malo].",
                "claire marché | Mme [Claire] Durand, DRH, [claire].durand@exemple.fr, 06 12 34 56 78 / Ouverture d’un cœur de [marché] en mai, à Saint-Malo.",
                "hôtel claire | Mme [Claire] Durand, DRH, [claire].durand@exemple.fr, 06 12 34 56 78"
            })
    void eachLineShowsWhatWasFound(String typed, String shown) {
        assertThat(excerpts(typed)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"hotel", "grand hôtel", "chef", "lyon", "introuvable", "legrand"})
    void whatTheRowShowsNeedsNoLine(String typed) {
        assertThat(excerpts(typed)).isEmpty();
    }

    @Test
    void ofALongLineTheNeighbourhoodIsShown() {
        assertThat(excerpts("lundi"))
                .startsWith("… ")
                .endsWith(" …")
                .contains("avec un point le [lundi] matin")
                .hasSizeLessThan(260);
    }

    @Test
    void theLineInPiecesIsTheLine() {
        assertThat(new Excerpts(SearchQuery.of("durand"))
                        .of(LINES, "").get(0).stream().map(FoundPiece::text).collect(Collectors.joining()))
                .isEqualTo(LINES.get(0));
    }

    @Test
    void aSingleLetterIsNotMarkedBesideAWord() {
        assertThat(excerpts("d’marché")).isEqualTo("Ouverture d’un cœur de [marché] en mai, à Saint-Malo.");
    }

    private static String excerpts(String typed) {
        return new Excerpts(SearchQuery.of(typed))
                .of(LINES, "Le Grand Hôtel", "Chef de rang", "Lyon").stream()
                        .map(line -> line.stream()
                                .map(piece -> piece.marked() ? "[" + piece.text() + "]" : piece.text())
                                .collect(Collectors.joining()))
                        .collect(Collectors.joining(" / "));
    }
}
