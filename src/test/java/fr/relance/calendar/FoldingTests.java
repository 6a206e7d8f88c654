package fr.relance.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relance.calendar.CalendarWriter.Folding;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FoldingTests {

    private static final int[] CHARACTERS = {'a', ' ', 'é', '’', '€', 0x1F600};

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void noLineIsLongerThan75OctetsAndNothingIsLost(long seed) {
        Random random = new Random(seed);
        for (int length = 0; length < 300; length++) {
            String line = "S:"
                    + random.ints(length, 0, CHARACTERS.length)
                            .mapToObj(index -> Character.toString(CHARACTERS[index]))
                            .collect(Collectors.joining());

            String folded = Folding.fold(line + "\r\n");

            assertThat(folded.replace("\r\n ", "")).isEqualTo(line + "\r\n");
            assertThat(folded.split("\r\n"))
                    .allSatisfy(part -> assertThat(part.getBytes(StandardCharsets.UTF_8).length)
                            .isLessThanOrEqualTo(75));
        }
    }

    @Test
    void whatTheLibraryFoldedIsFoldedAnew() {
        assertThat(Folding.fold("DESCRIPTION:un\r\n  mot\r\nEND:VEVENT\r\n"))
                .isEqualTo("DESCRIPTION:un mot\r\nEND:VEVENT\r\n");
    }
}
