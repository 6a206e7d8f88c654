package fr.relance.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/**
 * Whether there is room left for what people write. H2 closes a database that it cannot write any more, for readers as well: so
 * nothing is written once the disk is nearly full, and everything can still be read.
 */
@Component
public class DiskRoom {

    private final @Nullable Path folder;
    private final long reserve;

    DiskRoom(Environment environment, Reserve reserve) {
        this.folder = DatabaseFile.of(environment).map(DatabaseFile::folder).orElse(null);
        this.reserve = reserve.reserve().toBytes();
    }

    /** Whether less than the reserve is left; never where the data is not in a file of ours. */
    public boolean isTight() {
        return isTightFor(0);
    }

    /** Whether less than the reserve would be left after so many bytes. */
    boolean isTightFor(long bytes) {
        if (folder == null) {
            return false;
        }
        try {
            return Files.getFileStore(folder).getUsableSpace() < reserve + bytes;
        } catch (IOException e) {
            // Whoever cannot tell lets it be tried.
            return false;
        }
    }

    /**
     * How much is left alone.
     *
     * @param reserve room for what a running database writes by itself; 0 for none
     */
    @ConfigurationProperties("relance.disk")
    record Reserve(@DefaultValue("16MB") DataSize reserve) {}
}
