package fr.relance.nextsteps;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relance.nextsteps.Corpus.Case;
import fr.relance.planning.FrenchHolidays;
import fr.relance.planning.Region;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NextStepsCorpusTests {

    private final NextStepsReader reader = new NextStepsReader(FrenchHolidays.calendar());

    @ParameterizedTest
    @MethodSource("everything")
    void aPhraseMeansWhatTheFileSays(Case each) {
        Reading reading = read(each, each.phrase());
        assertThat(Corpus.written(reading)).isEqualTo(each.meaning());
        ReadingCheck.check(reading, each.phrase(), each.interviewAt());
    }

    @Test
    void theFilesAreLongEnough() {
        assertThat(Corpus.announced()).hasSize(24);
        assertThat(Corpus.own()).hasSizeGreaterThan(300).doesNotHaveDuplicates();
        assertThat(Corpus.independent()).hasSizeGreaterThan(600).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("everything")
    void accentsCapitalsAndTypographyChangeNothing(Case each) {
        same(each, phrase -> Normalizer.normalize(phrase, Normalizer.Form.NFD).replaceAll("\\p{M}", ""));
        same(each, phrase -> Normalizer.normalize(phrase, Normalizer.Form.NFD));
        same(each, phrase -> phrase.toUpperCase(Locale.FRENCH));
        same(each, phrase -> phrase.toLowerCase(Locale.FRENCH));
        same(each, phrase -> phrase.replace('\'', '\u2019'));
        same(each, phrase -> phrase.replace('\u2019', '\''));
        same(each, phrase -> phrase.replace('\'', ' ').replace('\u2019', ' '));
        same(each, phrase -> phrase.replace(' ', '\u00a0'));
        same(each, phrase -> "  " + phrase.replace(" ", " \u202f") + "  ");
    }

    private void same(Case each, UnaryOperator<String> change) {
        String changed = change.apply(each.phrase());
        assertThat(Corpus.written(read(each, changed))).as(changed).isEqualTo(each.meaning());
    }

    private Reading read(Case each, String phrase) {
        return reader.read(phrase, each.interviewAt(), Region.METROPOLE);
    }

    static List<Case> everything() {
        return Stream.of(Corpus.announced(), Corpus.own(), Corpus.independent())
                .flatMap(List::stream)
                .toList();
    }
}
