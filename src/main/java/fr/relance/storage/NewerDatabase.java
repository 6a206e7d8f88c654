package fr.relance.storage;

import java.io.Serial;
import java.util.Arrays;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationInfoService;
import org.flywaydb.core.api.MigrationState;

/** The database knows migrations that this version of the application does not: it was opened by a newer one. */
final class NewerDatabase extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    private final String version;

    private NewerDatabase(String version) {
        super("The database has version " + version);
        this.version = version;
    }

    String version() {
        return version;
    }

    /** Flyway itself lets such a database pass. */
    static void refuse(MigrationInfoService info) {
        Arrays.stream(info.all())
                .filter(migration -> isFuture(migration.getState()))
                .reduce((older, newer) -> newer)
                .map(MigrationInfo::getVersion)
                .ifPresent(version -> {
                    throw new NewerDatabase(String.valueOf(version));
                });
    }

    private static boolean isFuture(MigrationState state) {
        return state == MigrationState.FUTURE_SUCCESS || state == MigrationState.FUTURE_FAILED;
    }
}
