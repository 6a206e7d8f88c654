package fr.relance.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import fr.relance.storage.Copies.CopyName;
import fr.relance.storage.DailyCopy.CopiesHealthIndicator;
import fr.relance.storage.DailyCopy.NightWatch;
import fr.relance.support.TestClock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.health.contributor.Status;
import org.springframework.context.ConfigurableApplicationContext;

class DailyCopyIntegrationTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 3);

    @TempDir
    private Path folder;

    private Installation installation;
    private ConfigurableApplicationContext running;
    private DailyCopy daily;
    private TestClock clock;

    @BeforeEach
    void start() throws InterruptedException {
        installation = new Installation(folder.resolve("data"));
        running = installation.start("--relance.backup.days=3");
        // Its own thread made the first copy of the day; from here on the tests ask.
        running.getBean(NightWatch.class).destroy();
        daily = running.getBean(DailyCopy.class);
        clock = running.getBean(TestClock.class);
        daily.atStart();
    }

    @AfterEach
    void stop() {
        running.close();
    }

    @Test
    void theFirstStartOfADayMakesOneAndTheSecondDoesNot() throws IOException {
        var made = Files.getLastModifiedTime(copy(TODAY));

        daily.atStart();
        daily.fromTimeToTime();

        assertThat(Files.getLastModifiedTime(copy(TODAY))).isEqualTo(made);
    }

    @Test
    void fromThenOnEachDayHasItsOwnAtAQuietHour() throws IOException {
        clock.setTo(TODAY.plusDays(1).atTime(2, 59));
        daily.fromTimeToTime();
        assertThat(names()).containsExactly("relance-2026-03-03.zip");

        clock.setTo(TODAY.plusDays(1).atTime(3, 0));
        daily.fromTimeToTime();
        assertThat(names()).containsExactly("relance-2026-03-03.zip", "relance-2026-03-04.zip");
    }

    @Test
    void aComputerThatSleptThroughTheNightMakesItWhenItWakes() throws IOException {
        clock.setTo(TODAY.plusDays(2).atTime(9, 12));
        daily.fromTimeToTime();

        assertThat(names()).containsExactly("relance-2026-03-03.zip", "relance-2026-03-05.zip");
    }

    @Test
    void theyAreKeptForTheirDaysAndNothingElseIsTouched() throws IOException {
        Path stranger = Files.writeString(installation.copies().resolve("photo.zip"), "mine");
        Path old = Files.writeString(installation.copies().resolve("relance-2020-01-01.zip.bak"), "mine, too");
        for (int day = 1; day <= 5; day++) {
            clock.setTo(TODAY.plusDays(day).atTime(3, 0));
            daily.fromTimeToTime();
        }

        assertThat(names())
                .containsExactly(
                        "photo.zip",
                        "relance-2020-01-01.zip.bak",
                        "relance-2026-03-05.zip",
                        "relance-2026-03-06.zip",
                        "relance-2026-03-07.zip",
                        "relance-2026-03-08.zip");
        assertThat(stranger).hasContent("mine");
        assertThat(old).hasContent("mine, too");
    }

    @Test
    void aFailureKeepsTheEarlierOnesIsTriedAgainAnHourLaterAndShowsInHealth() throws IOException {
        Path moved = Files.move(installation.copies(), installation.data().resolve("copies-elsewhere"));
        Files.writeString(installation.copies(), "a file where the folder should be");
        clock.setTo(TODAY.plusDays(1).atTime(3, 0));
        daily.fromTimeToTime();
        assertThat(health()).isEqualTo(Status.DOWN);

        Files.delete(installation.copies());
        Files.move(moved, installation.copies());
        daily.fromTimeToTime();
        assertThat(names()).containsExactly("relance-2026-03-03.zip");
        clock.setTo(TODAY.plusDays(1).atTime(4, 0));
        daily.fromTimeToTime();
        assertThat(names()).containsExactly("relance-2026-03-03.zip", "relance-2026-03-04.zip");
        assertThat(health()).isEqualTo(Status.UP);
    }

    /** Today's still holds what was just erased: that it could not be replaced is no reason to leave it. */
    @Test
    void aReplacementThatFailedIsTriedAgain() throws IOException {
        Path moved = Files.move(installation.copies(), installation.data().resolve("copies-elsewhere"));
        Files.writeString(installation.copies(), "a file where the folder should be");
        daily.again();
        Files.delete(installation.copies());
        Files.move(moved, installation.copies());
        assertThat(health()).isEqualTo(Status.DOWN);
        var old = Files.getLastModifiedTime(copy(TODAY));

        clock.setTo(TODAY.atTime(13, 0));
        daily.fromTimeToTime();

        assertThat(health()).isEqualTo(Status.UP);
        assertThat(Files.getLastModifiedTime(copy(TODAY))).isGreaterThan(old);
    }

    @Test
    void daysWithoutOneShowInHealth() {
        clock.setTo(TODAY.plusDays(1).atTime(23, 0));
        assertThat(health()).isEqualTo(Status.UP);

        clock.setTo(TODAY.plusDays(2).atTime(1, 0));
        assertThat(health()).isEqualTo(Status.DOWN);
    }

    @Test
    void aClockThatJumpsAheadAndBackLosesNoGoodCopy() throws IOException {
        clock.setTo(LocalDateTime.of(2031, 1, 1, 12, 0));
        daily.fromTimeToTime();
        assertThat(names()).containsExactly("relance-2031-01-01.zip");

        clock.setTo(TODAY.plusDays(1).atTime(12, 0));
        daily.fromTimeToTime();
        assertThat(names()).containsExactly("relance-2026-03-04.zip", "relance-2031-01-01.zip");
        assertThat(daily.last()).contains(TODAY.plusDays(1));

        clock.setTo(TODAY.minusDays(1).atTime(12, 0));
        daily.fromTimeToTime();
        assertThat(names())
                .containsExactly("relance-2026-03-02.zip", "relance-2026-03-04.zip", "relance-2031-01-01.zip");
    }

    @Test
    void aCopyWithoutRoomForItIsNotBegun() throws IOException {
        Copies tight = new Copies(
                new DatabaseFile(installation.database(), "sa", ""),
                installation.copies(),
                running.getBean(CopyCheck.class),
                Long.MAX_VALUE / 2,
                running.getBean(Compaction.class));

        assertThatIOException()
                .isThrownBy(() -> tight.make(CopyName.daily(TODAY.plusDays(1)), running.getBean(DataSource.class)))
                .withMessageContaining("not enough room");
        assertThat(names()).containsExactly("relance-2026-03-03.zip");
    }

    @Test
    void theNightsOnWhichTheClockIsSetHaveOneEach() throws IOException {
        for (LocalDate day : List.of(LocalDate.of(2026, 3, 28), LocalDate.of(2026, 10, 24))) {
            for (int quarter = 0; quarter < 3 * 24 * 4; quarter++) {
                clock.setTo(day.atStartOfDay().plusMinutes(15L * quarter));
                daily.fromTimeToTime();
            }
            assertThat(names()).contains("relance-" + day + ".zip", "relance-" + day.plusDays(1) + ".zip");
        }
    }

    @Test
    void aCopyMadeWhilePeopleWriteIsWhole() throws Exception {
        Installation.note(running, "first");
        AtomicBoolean more = new AtomicBoolean(true);
        Thread writer = new Thread(() -> {
            while (more.get()) {
                Installation.note(running, "one more");
            }
        });
        writer.start();
        daily.again();
        more.set(false);
        writer.join();

        assertThat(daily.isWell()).isTrue();
        assertThat(names()).containsExactly("relance-2026-03-03.zip");
    }

    /** Each note is a commit, and each commit leaves pages behind that nobody needs any more. */
    @Test
    void aCopyHoldsNoDeadSpace() throws Exception {
        // Otherwise the file itself might hold none by then.
        running.getBean(Compaction.class).destroy();
        for (int i = 0; i < 500; i++) {
            Installation.note(running, "note " + i);
        }
        daily.again();

        assertThat(daily.isWell()).isTrue();
        try (ZipFile copy = new ZipFile(copy(TODAY).toFile())) {
            assertThat(copy.size()).isOne();
            assertThat(copy.getEntry("relance.mv.db").getSize())
                    .isPositive()
                    .isLessThan(Files.size(installation.database()) / 3);
        }
    }

    @Test
    void whatAnInterruptedCopyLeftBehindIsClearedAway() throws IOException {
        Files.writeString(installation.copies().resolve("unfinished-relance-2026-03-03.zip"), "half");
        Path work = Files.createDirectory(installation.copies().resolve("unfinished-work"));
        Files.writeString(work.resolve("relance.mv.db"), "half");
        clock.setTo(TODAY.plusDays(1).atTime(3, 0));
        daily.fromTimeToTime();

        assertThat(names()).containsExactly("relance-2026-03-03.zip", "relance-2026-03-04.zip");
    }

    private Status health() {
        return running.getBean(CopiesHealthIndicator.class).health().getStatus();
    }

    private Path copy(LocalDate day) {
        return installation.copies().resolve("relance-" + day + ".zip");
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(installation.copies())) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
