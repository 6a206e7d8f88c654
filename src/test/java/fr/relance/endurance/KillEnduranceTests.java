package fr.relance.endurance;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relance.endurance.OwnProcess.Program;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two hundred lives. {@code -Drelance.rounds=20} for fewer, {@code -Drelance.seed=…} for the same moments again. */
class KillEnduranceTests {

    private static final int ROUNDS = Integer.getInteger("relance.rounds", 200);

    @Test
    void whatWasAcknowledgedIsThereAndNothingByHalves(@TempDir Path folder) throws Exception {
        int acknowledged = new Kills(Program.in(folder), folder.resolve("data")).survive(ROUNDS);

        assertThat(acknowledged).isGreaterThan(ROUNDS);
    }
}
