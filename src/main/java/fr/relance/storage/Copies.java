package fr.relance.storage;

import fr.relance.storage.CopyCheck.DamagedCopy;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.PreparedStatement;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.util.FileSystemUtils;

/**
 * The copies in one folder. A copy bears its name only once it was unpacked, opened and read to the end: until then it is a file with
 * another ending, which the next one clears away.
 */
final class Copies {

    private static final String UNFINISHED = "unfinished-";

    private final DatabaseFile database;
    private final Path folder;
    private final CopyCheck check;
    private final long reserve;
    private final Compaction compaction;

    /** @param reserve bytes that are left alone on the disk */
    Copies(DatabaseFile database, Path folder, CopyCheck check, long reserve, Compaction compaction) {
        this.database = database;
        this.folder = folder;
        this.check = check;
        this.reserve = reserve;
        this.compaction = compaction;
    }

    /** Those that are whole, the oldest first. */
    List<CopyName> all() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .flatMap(file -> CopyName.of(file).stream())
                    .sorted((one, other) -> one.fileName().compareTo(other.fileName()))
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    /** The day of the last daily one; one of a day to come was made by a clock that was wrong. */
    Optional<LocalDate> last(LocalDate today) {
        return all().stream()
                .filter(copy -> copy.before() == null && !copy.on().isAfter(today))
                .map(CopyName::on)
                .reduce((older, newer) -> newer);
    }

    /**
     * Makes a copy while the database is in use, if there is room; one of that name is replaced once the new one is whole.
     *
     * @throws DamagedCopy if what was written is not good
     */
    synchronized void make(CopyName name, DataSource source) throws IOException {
        OwnerOnly.folder(folder, CopyName.PREFIX);
        clearUnfinished();
        requireRoom();
        Path work = folder.resolve(UNFINISHED + "work");
        try {
            OwnerOnly.folder(work, UNFINISHED);
            Path whole = work.resolve("whole.zip");
            Path written = work.resolve(name.fileName());
            Path unpacked = work.resolve("relance" + DatabaseFile.SUFFIX);
            backUp(source, whole);
            check.unpack(whole, unpacked);
            Files.delete(whole);
            check.compact(database.at(unpacked));
            pack(unpacked, written);
            Files.delete(unpacked);
            check.unpack(written, unpacked);
            check.read(database.at(unpacked));
            flush(written);
            Files.move(written, folder.resolve(name.fileName()), StandardCopyOption.ATOMIC_MOVE);
        } finally {
            clearUnfinished();
        }
    }

    /** Lets those go that are too old; see {@link Rotation}. */
    synchronized void rotate(LocalDate today, int days) throws IOException {
        for (CopyName expired : Rotation.expired(all(), today, days)) {
            Files.deleteIfExists(folder.resolve(expired.fileName()));
        }
    }

    /** The copy and what is unpacked of it must not take the room of what people write. */
    private void requireRoom() throws IOException {
        long needed = 2 * Files.size(database.file()) + reserve;
        if (Files.getFileStore(folder).getUsableSpace() < needed) {
            throw new IOException("there is not enough room on the disk");
        }
    }

    private void clearUnfinished() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(Copies::isUnfinished).toList()) {
                FileSystemUtils.deleteRecursively(file);
            }
        }
    }

    /** Whoever has a connection is waited for by whoever suspends the pool: so first that, then compaction. */
    private void backUp(DataSource source, Path target) {
        new JdbcTemplate(source).execute("backup to ?", (PreparedStatement backup) -> {
            backup.setString(1, target.toString());
            compaction.pauseFor(backup::execute);
            return true;
        });
    }

    private static void pack(Path file, Path target) throws IOException {
        OwnerOnly.newFile(target);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(target))) {
            zip.putNextEntry(new ZipEntry(String.valueOf(file.getFileName())));
            Files.copy(file, zip);
            zip.closeEntry();
        }
    }

    private static boolean isUnfinished(Path file) {
        return String.valueOf(file.getFileName()).startsWith(UNFINISHED);
    }

    private static void flush(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /** Which copies go. */
    static final class Rotation {

        private Rotation() {}

        /**
         * Those that are older than the days for which copies are kept. Nothing goes unless today's is there, so the latest stays however old
         * it is. Of those of a day to come either they or today's clock is wrong: they go only once as many days have had their copy since.
         */
        static List<CopyName> expired(Collection<CopyName> copies, LocalDate today, int days) {
            boolean safe = copies.stream().anyMatch(copy -> copy.on().equals(today));
            if (!safe) {
                return List.of();
            }
            LocalDate first = today.minusDays(days);
            boolean sure = copies.stream()
                            .map(CopyName::on)
                            .filter(day -> !day.isAfter(today) && !day.isBefore(first))
                            .distinct()
                            .count()
                    >= days;
            return copies.stream()
                    .filter(copy ->
                            copy.on().isBefore(first) || sure && copy.on().isAfter(today))
                    .sorted(Comparator.comparing(CopyName::on))
                    .toList();
        }
    }

    /**
     * What a copy's file is called, by which it is known again: {@code relance-2026-03-03.zip}.
     *
     * @param on the day on which it was made, in Paris
     * @param before the version of the database that a newer one of the application was about to bring up to date, if that was the reason
     */
    record CopyName(LocalDate on, @Nullable String before) {

        static final String PREFIX = "relance-";

        private static final String BEFORE = "-avant-mise-a-jour-";
        private static final Pattern SHAPE =
                Pattern.compile(PREFIX + "(\\d{4}-\\d{2}-\\d{2})(?:" + BEFORE + "([0-9.]+))?\\.zip");

        static CopyName daily(LocalDate on) {
            return new CopyName(on, null);
        }

        /** Empty for a file that is none of ours. */
        static Optional<CopyName> of(Path file) {
            Matcher name = SHAPE.matcher(String.valueOf(file.getFileName()));
            if (!name.matches()) {
                return Optional.empty();
            }
            try {
                return Optional.of(new CopyName(LocalDate.parse(name.group(1)), name.group(2)));
            } catch (DateTimeParseException noDay) {
                return Optional.empty();
            }
        }

        String fileName() {
            return PREFIX + on + (before == null ? "" : BEFORE + before) + ".zip";
        }
    }
}
