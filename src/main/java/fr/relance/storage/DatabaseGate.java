package fr.relance.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Passed before the database is opened: its folder is there and ours alone, a copy is put back if one was asked for. */
@Component
class DatabaseGate {

    /** {@code --relance.restore=<copy>}. */
    static final String RESTORE = "relance.restore";

    DatabaseGate(Environment environment, CopyCheck check, Clock clock) {
        String copy = environment.getProperty(RESTORE, "");
        DatabaseFile database = DatabaseFile.of(environment).orElse(null);
        if (database != null) {
            prepareFolder(database);
            requireUnused(database, !copy.isEmpty());
            if (!copy.isEmpty()) {
                new Restore(database, check, clock).from(Path.of(copy));
            }
            prepareFile(database);
        } else if (!copy.isEmpty()) {
            throw new StartRefused(
                    "Une copie ne se remet en place que dans un fichier H2 : avec PostgreSQL, utilisez pg_restore ou psql.",
                    "A copy can only be put back into an H2 file; with PostgreSQL use pg_restore or psql.");
        }
    }

    private static void prepareFolder(DatabaseFile database) {
        try {
            OwnerOnly.folder(database.folder(), database.name());
            Files.delete(Files.createTempFile(database.folder(), database.name(), ".tmp"));
        } catch (IOException e) {
            throw unwritable(database);
        }
    }

    /** An empty file is taken by H2 for a new database: so nobody else can read it from its first byte on. */
    private static void prepareFile(DatabaseFile database) {
        try {
            if (Files.exists(database.file())) {
                OwnerOnly.file(database.file());
            } else {
                OwnerOnly.newFile(database.file());
            }
        } catch (IOException e) {
            throw unwritable(database);
        }
    }

    private static void requireUnused(DatabaseFile database, boolean mayBeDamaged) {
        if (!Files.exists(database.file()) || isEmpty(database)) {
            return;
        }
        try (Connection opened = database.openReadOnly()) {
            opened.getMetaData();
        } catch (SQLException e) {
            if (DatabaseFile.saysInUse(e)) {
                throw inUse(database);
            }
            if (!mayBeDamaged) {
                throw damaged(database);
            }
        }
    }

    private static boolean isEmpty(DatabaseFile database) {
        try {
            return Files.size(database.file()) == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static StartRefused unwritable(DatabaseFile database) {
        Path folder = database.folder();
        return new StartRefused(
                "Le dossier des données « " + folder
                        + " » ne peut pas être écrit : vérifiez ses droits, ou choisissez-en un "
                        + "autre avec --relance.data.",
                "The data folder \"" + folder
                        + "\" cannot be written: check its permissions, or choose another one with "
                        + "--relance.data.");
    }

    private static StartRefused inUse(DatabaseFile database) {
        return new StartRefused(
                "Relance est déjà ouvert avec ces données (« " + database.file() + " ») : arrêtez l’autre d’abord.",
                "These data are already in use by a running Relance (\"" + database.file() + "\"): stop it first.");
    }

    private static StartRefused damaged(DatabaseFile database) {
        return new StartRefused(
                "La base « " + database.file()
                        + " » ne s’ouvre pas : elle est abîmée, ou son mot de passe est un autre. Rien n’a "
                        + "été modifié. Une copie se remet en place avec --relance.restore=<copie>.",
                "The database \"" + database.file()
                        + "\" does not open: it is damaged, or its password is another. Nothing was "
                        + "changed. Put a copy back with --relance.restore=<copy>.");
    }
}
