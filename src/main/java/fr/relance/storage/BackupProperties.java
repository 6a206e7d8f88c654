package fr.relance.storage;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The daily copy of the database file; see docs/durability.md.
 *
 * @param enabled whether copies are made at all
 * @param folder where they go; by default {@code copies} beside the database
 * @param days for how many days a copy is kept, from 1 to 365
 */
@ConfigurationProperties("relance.backup")
record BackupProperties(
        @DefaultValue("true") boolean enabled,
        @Nullable Path folder,
        @DefaultValue("14") int days) {

    static final String FOLDER = "copies";

    private static final int LONGEST = 365;

    BackupProperties {
        if (days < 1 || days > LONGEST) {
            throw new IllegalArgumentException("relance.backup.days must be from 1 to 365");
        }
    }

    Path folderFor(DatabaseFile database) {
        Path chosen = folder;
        boolean none = chosen == null || chosen.toString().isEmpty();
        return none || chosen == null ? database.folder().resolve(FOLDER) : chosen.toAbsolutePath();
    }
}
