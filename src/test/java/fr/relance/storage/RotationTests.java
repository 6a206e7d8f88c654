package fr.relance.storage;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relance.storage.Copies.CopyName;
import fr.relance.storage.Copies.Rotation;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RotationTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 3);

    @Test
    void aCopyIsKeptForItsDaysAndGoesOnTheNext() {
        List<CopyName> copies = copies(TODAY, TODAY.minusDays(1), TODAY.minusDays(14), TODAY.minusDays(15));

        assertThat(Rotation.expired(copies, TODAY, 14)).containsExactly(CopyName.daily(TODAY.minusDays(15)));
    }

    @Test
    void nothingGoesBeforeTodaysIsThere() {
        assertThat(Rotation.expired(copies(TODAY.minusYears(1), TODAY.minusYears(2)), TODAY, 14))
                .isEmpty();
    }

    @Test
    void oneOfADayToComeStaysUntilAsManyDaysHadTheirs() {
        List<CopyName> few = copies(TODAY.plusYears(4), TODAY, TODAY.minusDays(2));
        List<CopyName> enough = copies(TODAY.plusYears(4), TODAY, TODAY.minusDays(2), TODAY.minusDays(3));

        assertThat(Rotation.expired(few, TODAY, 3)).isEmpty();
        assertThat(Rotation.expired(enough, TODAY, 3)).containsExactly(CopyName.daily(TODAY.plusYears(4)));
    }

    /** The battery of the clock is dead, and the computer believes in 2020. */
    @Test
    void aClockFarBehindTakesNoRealCopyAway() {
        List<CopyName> copies = new ArrayList<>(IntStream.range(0, 14)
                .mapToObj(TODAY::minusDays)
                .map(CopyName::daily)
                .toList());
        LocalDate believed = LocalDate.of(2020, 1, 1);
        copies.add(CopyName.daily(believed));

        assertThat(Rotation.expired(copies, believed, 14)).isEmpty();
    }

    @Test
    void howeverTheClockIsSetTheNewestGoodOneStays() {
        Random random = new Random(5);
        for (int round = 0; round < 10_000; round++) {
            List<CopyName> copies = random.ints(random.nextInt(20), -40, 40)
                    .mapToObj(TODAY::plusDays)
                    .distinct()
                    .map(CopyName::daily)
                    .toList();
            List<CopyName> expired = Rotation.expired(copies, TODAY, 1 + random.nextInt(30));
            assertThat(copies.isEmpty() || expired.size() < copies.size())
                    .as("%s", copies)
                    .isTrue();
            copies.stream()
                    .filter(copy -> !copy.on().isAfter(TODAY))
                    .max(Comparator.comparing(CopyName::on))
                    .ifPresent(newest -> assertThat(expired).doesNotContain(newest));
        }
    }

    @Test
    void onlyWhatBearsTheNameOfACopyIsOne() {
        assertThat(CopyName.of(Path.of("a", "relance-2026-03-03.zip"))).contains(CopyName.daily(TODAY));
        assertThat(CopyName.of(Path.of("relance-2026-03-03-avant-mise-a-jour-014.zip")))
                .contains(new CopyName(TODAY, "014"));
        assertThat(Stream.of(
                                "relance.mv.db",
                                "relance-2026-02-30.zip",
                                "relance-2026-03-03.zip.bak",
                                "ma-relance-2026-03-03.zip",
                                "unfinished-relance-2026-03-03.zip",
                                "relance-2026-03-03 (1).zip")
                        .map(Path::of))
                .allSatisfy(file -> assertThat(CopyName.of(file)).isEmpty());
    }

    private static List<CopyName> copies(LocalDate... days) {
        return Stream.of(days).map(CopyName::daily).toList();
    }
}
