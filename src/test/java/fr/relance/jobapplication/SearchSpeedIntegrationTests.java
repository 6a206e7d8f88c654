package fr.relance.jobapplication;

import fr.relance.support.IntegrationTest;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.util.FileSystemUtils;

/** On a file, as a personal installation has it; the database works in the thread that asks. */
@IntegrationTest
@DirtiesContext
class SearchSpeedIntegrationTests extends SearchSpeed {

    private static Path folder = Path.of("target");

    @DynamicPropertySource
    static void onFile(DynamicPropertyRegistry properties) throws IOException {
        folder = Files.createTempDirectory("relance-search");
        properties.add("spring.datasource.url", () -> "jdbc:h2:file:" + folder.resolve("relance") + ";WRITE_DELAY=0");
    }

    @Override
    long clock() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    @Override
    Duration limit() {
        return Duration.ofMillis(10);
    }

    @AfterAll
    static void remove() throws IOException {
        FileSystemUtils.deleteRecursively(folder);
    }
}
