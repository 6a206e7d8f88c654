package fr.relance.storage;

import fr.relance.storage.CopyCheck.DamagedCopy;
import fr.relance.storage.CopyCheck.NewerDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Puts a copy in the place of the present database, which is set aside, never deleted. */
final class Restore {

    private static final Logger LOG = LoggerFactory.getLogger(Restore.class);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH-mm-ss");

    private final DatabaseFile database;
    private final CopyCheck check;
    private final Clock clock;

    Restore(DatabaseFile database, CopyCheck check, Clock clock) {
        this.database = database;
        this.check = check;
        this.clock = clock;
    }

    /** Nothing moves before the copy was read to its end; {@link StartRefused} where it is not good. */
    void from(Path copy) {
        Path unpacked = database.folder().resolve(database.name() + "-restore" + DatabaseFile.SUFFIX);
        try {
            Files.deleteIfExists(unpacked);
            requireFile(copy);
            check.unpack(copy, unpacked);
            check.read(database.at(unpacked));
            swap(unpacked, copy);
        } catch (DamagedCopy e) {
            throw damaged(copy);
        } catch (NewerDatabase e) {
            throw newer(copy, e);
        } catch (IOException e) {
            throw impossible(e);
        } finally {
            forget(unpacked);
        }
    }

    private void swap(Path unpacked, Path copy) throws IOException {
        if (Files.exists(database.file())) {
            Path aside = database.folder().resolve(asideName());
            Files.move(database.file(), aside, StandardCopyOption.ATOMIC_MOVE);
            LOG.warn("The database as it was is set aside as {}", aside);
        }
        Files.move(unpacked, database.file(), StandardCopyOption.ATOMIC_MOVE);
        LOG.warn("The copy {} is in its place", copy);
    }

    private String asideName() {
        String moment = MOMENT.format(LocalDateTime.now(clock.withZone(DailyCopy.HERE)));
        return database.name() + "-mise-de-cote-" + moment + DatabaseFile.SUFFIX;
    }

    private static void requireFile(Path copy) throws IOException {
        if (!Files.isRegularFile(copy)) {
            throw new NoSuchFileException(copy.toString());
        }
    }

    private static void forget(Path unpacked) {
        try {
            Files.deleteIfExists(unpacked);
        } catch (IOException e) {
            LOG.warn("{} can be deleted", unpacked);
        }
    }

    private static StartRefused damaged(Path copy) {
        return new StartRefused(
                "La copie « " + copy + " » est abîmée ou n’est pas une copie de Relance. Rien n’a été modifié.",
                "The copy \"" + copy + "\" is damaged or no copy of Relance. Nothing was changed.");
    }

    private static StartRefused newer(Path copy, NewerDatabase newer) {
        return new StartRefused(
                "La copie « " + copy + " » vient d’une version plus récente de Relance (base " + newer.version()
                        + ") : mettez Relance à jour d’abord. Rien n’a été modifié.",
                "The copy \"" + copy + "\" comes from a newer version of Relance (database " + newer.version()
                        + "): update Relance first. Nothing was changed.");
    }

    private static StartRefused impossible(IOException e) {
        boolean missing = e instanceof NoSuchFileException;
        return missing
                ? new StartRefused(
                        "La copie « " + e.getMessage() + " » n’existe pas. Rien n’a été modifié.",
                        "The copy \"" + e.getMessage() + "\" does not exist. Nothing was changed.")
                : new StartRefused(
                        "La copie n’a pas pu être remise en place : " + e.getMessage()
                                + ". La base n’a pas été modifiée.",
                        "The copy could not be put back: " + e.getMessage() + ". The database was not changed.");
    }
}
