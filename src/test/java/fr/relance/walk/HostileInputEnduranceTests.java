package fr.relance.walk;

import static org.assertj.core.api.Assertions.assertThat;

import fr.relance.support.ServedTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.context.WebApplicationContext;

/**
 * Every route under hostile input, over HTTP: no failure, nothing told of the insides, no change that was not asked for. A request is
 * told by seed and number: {@code -Drelance.hostile.seed=1 -Drelance.hostile.from=4711 -Drelance.hostile.count=1} sends one again.
 */
@ServedTest
@SuppressWarnings("NullAway.Init")
class HostileInputEnduranceTests {

    @Autowired
    private WebApplicationContext application;

    @LocalServerPort
    private int port;

    @Test
    void manyThousandHostileRequestsBreakNothing() throws IOException {
        long seed = Long.getLong("relance.hostile.seed", 20_260_303);
        int from = Integer.getInteger("relance.hostile.from", 0);
        int count = Integer.getInteger("relance.hostile.count", 25_000);
        HostileWalk walk = new HostileWalk(application, port, seed);
        long start = System.nanoTime();

        assertThat(walk.send(from, count)).isEmpty();

        Duration took = Duration.ofNanos(System.nanoTime() - start);
        Files.writeString(
                Path.of("target", "hostile-input.txt"), count + " requests in " + took + ", " + walk.figures() + "\n");
    }
}
