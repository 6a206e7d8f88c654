package fr.relance.jobapplication;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchQueryTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Grand Hôtel | grand,hotel",
                "L’Étoile | l,etoile",
                "hôtel hotel HÔTEL | hotel",
                "06 12 34 56 78 | 0612345678",
                "06.12.34.56.78 | 0612345678",
                "+33 6 12 34 56 78 | 0612345678",
                "+33612345678 | 0612345678",
                "0033 6 12 34 56 78 | 0612345678",
                "Durand 06 12 34 | durand,061234",
                "06 12 | 06,12",
                "24 mars 2026 | 24,mars,2026",
                "100 % | 100,%",
                "a_b | a_b",
                "hôtel. | hotel",
                "exemple.fr | exemple.fr",
                "... | .",
                "claire@exemple.fr, Paul | claire@exemple.fr,paul",
                "un deux trois quatre cinq six sept huit neuf dix | un,deux,trois,quatre,cinq,six,sept,huit"
            })
    void everyWordCounts(String typed, String words) {
        assertThat(SearchQuery.of(typed).words()).containsExactly(words.split(","));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "   ", "-", "’", "« »", "\u0000", "\u00a0"})
    void nothingAsksForEverything(String typed) {
        assertThat(SearchQuery.of(typed).isEmpty()).isTrue();
        assertThat(SearchQuery.of(typed).patterns()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"100%, %100!%%", "_, %!_%", "%%, %!%!%%", "hotel, %hotel%", "a_b%c, %a!_b!%c%"})
    void wildcardsAreWhatWasTyped(String typed, String pattern) {
        assertThat(SearchQuery.of(typed).patterns()).containsExactly(pattern);
    }

    @Test
    void anEndlessQueryIsCut() {
        assertThat(SearchQuery.of("interminable".repeat(1000)).words())
                .singleElement()
                .satisfies(word -> assertThat(word).hasSize(200));
    }
}
