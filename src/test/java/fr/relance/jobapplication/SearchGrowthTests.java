package fr.relance.jobapplication;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relance.growth.Growth;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Search takes in, and shows, whatever was typed in a time that follows its length. */
class SearchGrowthTests {

    @Test
    void anyTextIsIndexedInLinearTime() {
        assertThat(Growth.faults(40_000, 4, text -> {
                    SearchedLines lines = SearchedLines.of(List.of(text));
                    lines.content();
                    lines.text();
                }))
                .isEmpty();
    }

    @Test
    void wordsThatAreAllDifferentAreIndexedInLinearTime() {
        assertThat(Growth.faults(60_000, 120, text -> {
                    StringBuilder different = new StringBuilder();
                    for (int word = 0; different.length() < text.length(); word++) {
                        different.append(Integer.toString(word * 7_919, 36)).append(' ');
                    }
                    SearchedLines.of(List.of(different.toString())).content();
                }))
                .isEmpty();
    }

    @Test
    void runsOfCharactersAreTakenInLinearTime() {
        assertThat(Growth.faults(40_000, 4, Grams::of)).isEmpty();
    }

    @Test
    void whatWasFoundIsMarkedInLinearTime() {
        Excerpts excerpts = new Excerpts(SearchQuery.of("aaaa lundi 06 de"));

        assertThat(Growth.faults(40_000, 4, text -> excerpts.of(List.of(text), text)))
                .isEmpty();
    }

    @Test
    void namesAndQueriesAreReadInLinearTime() {
        assertThat(Growth.faults(10_000, 4, text -> {
                    CompanyKey.of(text);
                    CompanyKey.ofPosition(text);
                    SearchQuery.of(text);
                }))
                .isEmpty();
    }
}
