package fr.relance.endurance;

import fr.relance.endurance.OwnProcess.Program;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Again and again, with many mails: {@code -Drelance.rounds=…}, {@code -Drelance.seed=…}. */
class RemindersEnduranceTests extends KilledInstances {

    private static final int ROUNDS = Integer.getInteger("relance.rounds", 5);
    private static final int PEOPLE = 300;

    @Test
    void whoeverIsKilledEverybodyGetsOneMail(@TempDir Path folder) throws Exception {
        survive(Program.in(folder), folder, ROUNDS, PEOPLE);
    }
}
