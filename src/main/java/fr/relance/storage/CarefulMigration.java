package fr.relance.storage;

import fr.relance.storage.Copies.CopyName;
import fr.relance.storage.CopyCheck.DamagedCopy;
import fr.relance.storage.CopyCheck.NewerDatabase;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationInfoService;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/** Brings a database up to date: never one that a newer version has seen, and never without a copy of it as it was. */
@Component
class CarefulMigration implements FlywayMigrationStrategy {

    private final Optional<Copies> copies;
    private final Clock clock;

    CarefulMigration(ObjectProvider<Copies> copies, Clock clock) {
        this.copies = Optional.ofNullable(copies.getIfAvailable());
        this.clock = clock;
    }

    @Override
    public void migrate(Flyway flyway) {
        MigrationInfoService info = flyway.info();
        refuseNewer(info);
        MigrationInfo present = info.current();
        if (present != null && info.pending().length > 0) {
            copies.ifPresent(made -> copy(made, flyway, String.valueOf(present.getVersion())));
        }
        flyway.migrate();
    }

    private static void refuseNewer(MigrationInfoService info) {
        try {
            NewerDatabase.refuse(info);
        } catch (NewerDatabase e) {
            throw new StartRefused(
                    "Ces données ont été ouvertes par une version plus récente de Relance (base " + e.version()
                            + ") : démarrez celle-là, ou remettez en place une copie faite avant. Rien n’a été modifié.",
                    "These data were opened by a newer version of Relance (database " + e.version()
                            + "): start that one, or put back a copy from before. Nothing was changed.");
        }
    }

    /** An update that was cut off leaves halves behind: what was copied before it is never replaced by those. */
    private static CopyName unused(Copies made, LocalDate today, String version) {
        CopyName name = new CopyName(today, version);
        for (int further = 2; made.all().contains(name); further++) {
            name = new CopyName(today, version + "." + further);
        }
        return name;
    }

    private void copy(Copies made, Flyway flyway, String version) {
        LocalDate today = LocalDate.now(clock.withZone(DailyCopy.HERE));
        try {
            made.make(unused(made, today, version), flyway.getConfiguration().getDataSource());
        } catch (IOException | DataAccessException | DamagedCopy e) {
            throw new StartRefused(
                    "La copie qui précède une mise à jour de la base n’a pas pu être faite : " + e.getMessage()
                            + ". Faites de la place, ou renoncez aux copies avec --relance.backup.enabled=false. Rien n’a été modifié.",
                    "The copy before an update of the database could not be made: " + e.getMessage()
                            + ". Make room, or go without copies by --relance.backup.enabled=false. Nothing was changed.");
        }
    }
}
