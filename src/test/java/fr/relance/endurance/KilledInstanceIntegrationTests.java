package fr.relance.endurance;

import fr.relance.endurance.OwnProcess.Program;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Once, at each build. */
class KilledInstanceIntegrationTests extends KilledInstances {

    private static final int PEOPLE = 60;

    @Test
    void ofTwoInstancesOneIsKilledAndEverybodyGetsOneMail(@TempDir Path folder) throws Exception {
        survive(Program.in(folder).forAFewStarts(), folder, 1, PEOPLE);
    }
}
