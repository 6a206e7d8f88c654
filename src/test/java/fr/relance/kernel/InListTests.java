package fr.relance.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InListTests {

    @ParameterizedTest
    @CsvSource({"1, 1", "2, 32", "32, 32", "33, 64", "64, 64", "65, 128", "200, 256"})
    void thereAreFewLengthsAndEachIdIsThere(int ids, int length) {
        List<FollowUpId> some = Stream.generate(FollowUpId::random).limit(ids).toList();

        List<UUID> values = InList.of(some);

        assertThat(values).hasSize(length);
        assertThat(new LinkedHashSet<>(values))
                .containsExactlyElementsOf(some.stream().map(FollowUpId::value).toList());
    }

    @Test
    void nothingCannotBeAskedFor() {
        assertThatIllegalArgumentException().isThrownBy(() -> InList.of(List.of()));
    }
}
